// Gives every collection and every file that Decap edits the preview of its real page.
import type { CMS, CmsConfig } from 'decap-cms-core';
import type { DecapRecord } from './draft-files.ts';
import { LivePreview, type PreviewTown } from './live-preview.ts';
import type { GetAsset } from './new-pictures.ts';

/** What Decap gives to a preview. */
interface PreviewProps {
  document: Document;
  entry: DecapRecord;
  collection: DecapRecord;
  getAsset: GetAsset;
  locale?: string;
  /** All that Decap knows; the entry above is one language of what stands here. */
  state?: { entryDraft?: DecapRecord };
}

interface PreviewComponent {
  props: PreviewProps;
  preview?: LivePreview;
  follow: () => void;
}

declare global {
  interface Window {
    createClass: (component: object) => Parameters<CMS['registerPreviewTemplate']>[1];
  }
}

/** The component that Decap puts into the frame of its preview; it draws nothing itself. */
const previewOf = (town: PreviewTown) =>
  window.createClass({
    componentDidMount(this: PreviewComponent) {
      this.preview = new LivePreview(town, this.props.document);
      this.follow();
    },
    componentDidUpdate(this: PreviewComponent) {
      this.follow();
    },
    componentWillUnmount(this: PreviewComponent) {
      this.preview?.close();
    },
    follow(this: PreviewComponent) {
      const { collection, getAsset, locale: language, state } = this.props;
      const entry = (state?.entryDraft?.get('entry') as DecapRecord | undefined) ?? this.props.entry;
      this.preview?.update({ entry, collection, getAsset, language });
    },
    render: () => null,
  });

/** Registers the preview under the name of everything that can be edited. */
export function registerPreviews(options: { cms: CMS; config: CmsConfig; town: PreviewTown }): void {
  const { cms, config, town } = options;
  const component = previewOf(town);
  const names = config.collections.flatMap((collection) => [
    collection.name,
    ...(collection.files ?? []).map((file) => file.name),
  ]);
  for (const name of new Set(names)) cms.registerPreviewTemplate(name, component);
}
