// Our words for alerts in those of the Common Alerting Protocol.
import type { AlertCategory, Severity } from './model.ts';

/** How soon to act, how bad it is, how sure it is. */
export const capGravity: Readonly<Record<Severity, { urgency: string; severity: string; certainty: string }>> = {
  danger: { urgency: 'Immediate', severity: 'Severe', certainty: 'Observed' },
  warning: { urgency: 'Expected', severity: 'Moderate', certainty: 'Likely' },
  information: { urgency: 'Future', severity: 'Minor', certainty: 'Possible' },
};

export const capCategory: Readonly<Record<AlertCategory, string>> = {
  weather: 'Met',
  ground: 'Geo',
  fire: 'Fire',
  health: 'Health',
  environment: 'Env',
  'hazardous-substances': 'CBRNE',
  safety: 'Safety',
  security: 'Security',
  transport: 'Transport',
  infrastructure: 'Infra',
  other: 'Other',
};
