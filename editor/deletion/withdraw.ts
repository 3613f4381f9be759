// Writes addresses that are gone on purpose into a town's settings.
import { townFields } from '../../content/model/town.ts';
import { fromYaml, toYaml } from '../format/yaml-format.ts';

/** The settings with the addresses among those that are withdrawn; every other byte stays. */
export function withWithdrawn(settings: string, addresses: readonly string[]): string {
  const values = fromYaml(settings);
  const before = Array.isArray(values.withdrawn) ? (values.withdrawn as string[]) : [];
  const withdrawn = [...before, ...addresses.filter((address) => !before.includes(address))];
  return toYaml({ ...values, withdrawn }, Object.keys(townFields));
}
