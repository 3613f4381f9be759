// The theme that all share, and the places in it that others may fill.
import { defineTheme } from '../../content/model/theme.ts';

export default defineTheme({
  name: 'commons',
  places: ['head', 'before-header', 'after-header', 'home-top', 'before-footer', 'footer-end'],
});
