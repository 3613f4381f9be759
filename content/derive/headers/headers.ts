// The `_headers` file, which hosts read.

import type { Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { headerRules } from './header-rules.ts';
import { formatHeaders } from './parse-headers.ts';

/** The headers of the site in Netlify's syntax. */
export const headers = (site: Site): Output[] => [{ path: '_headers', body: formatHeaders(headerRules(site)) }];
