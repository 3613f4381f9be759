// The fonts that the bundled Chromium may use: the ones that travel with it and whatever the system has.

const serif = ['serif', 'Times New Roman', 'Times', 'Georgia'];
const monospace = ['monospace', 'Courier New', 'Courier'];

/**
 * A fontconfig file. Its own folder is named relatively, so an unpacked browser can be moved; folders that do not exist
 * are no error. Every family that is not there ends at a named font, where fontconfig left to itself may take any file:
 * so a page measures alike on a machine with many fonts and on one with none.
 */
export const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>~/.fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
${serif.map((family) => instead(family, ['DejaVu Serif', 'Open Sans'])).join('\n')}
${monospace.map((family) => instead(family, ['DejaVu Sans Mono', 'Open Sans'])).join('\n')}
  <match target="pattern">
    <edit name="family" mode="append_last" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;

function instead(family: string, fonts: string[]): string {
  const strings = fonts.map((font) => `<string>${font}</string>`).join('');
  return `  <match target="pattern">
    <test name="family"><string>${family}</string></test>
    <edit name="family" mode="append" binding="same">${strings}</edit>
  </match>`;
}
