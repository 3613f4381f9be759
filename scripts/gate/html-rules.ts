// All rules over HTML: those for one page, and those for a site.

import type { PageRule, SiteRule } from './rule.ts';
import { animatedImage } from './rules/animated-image.ts';
import { ariaUnknown, roleUnknown } from './rules/aria.ts';
import { autocompleteMissing, autocompleteUnknown } from './rules/autocomplete.ts';
import {
  accessKey,
  buttonFaked,
  buttonIsLink,
  buttonName,
  hiddenFocus,
  labelNotInName,
  tabOrder,
  tabStopIdle,
} from './rules/controls.ts';
import { titleMissing, titlePoor } from './rules/document-title.ts';
import {
  choiceActs,
  choicesGrouped,
  errorsUnnamed,
  fieldsetLegend,
  hintApart,
  patternUnexplained,
} from './rules/field-groups.ts';
import { fieldLabel, fieldPlaceholder, labelEmpty, labelSame, labelTwice, requiredMark } from './rules/fields.ts';
import { h1Missing, h1Several, headingByEmphasis, headingEmpty, headingOrder } from './rules/headings.ts';
import { idTwice, labelOfNothing, referenceBroken } from './rules/ids.ts';
import {
  alternativeFileName,
  alternativePlaceholder,
  alternativeRepeats,
  alternativeSaysPicture,
  imageAlternative,
} from './rules/image-alternatives.ts';
import { decorationNamed, drawingOfLetters, imageAlone, imageSpacer, imageTitle } from './rules/image-decoration.ts';
import { colourHalf, textJustified, textTiny } from './rules/inline-style.ts';
import { articleMisused, mainLandmark, navigationName, skipLink } from './rules/landmarks.ts';
import { languageMissing, languageUnknown } from './rules/language-codes.ts';
import { linksAdjacent, linksInRow, linksSameText } from './rules/link-groups.ts';
import { hiddenLinkWords, linkName, linkTextAddress, linkTextGeneric, linkTitleRepeats } from './rules/link-names.ts';
import { linkFileFormat, linkNewWindow, linkPicture, linkRecording, linkWithoutTarget } from './rules/link-targets.ts';
import { listFaked, listNesting } from './rules/lists.ts';
import {
  breaksAsParagraphs,
  metaRefresh,
  movingText,
  obsoleteElement,
  paragraphEmpty,
  plugIn,
  tagWithoutPartner,
  viewportZoom,
} from './rules/markup.ts';
import { audioTranscript, frameTitle, frameTitlePoor, mediaAutoplay, videoCaptions } from './rules/media.ts';
import { anchorMissing, linkBroken } from './rules/site-links.ts';
import { titleTwice } from './rules/site-titles.ts';
import { tableCellEmpty, tableColumns } from './rules/table-cells.ts';
import {
  tableCaption,
  tableHeaderEmpty,
  tableHeaders,
  tableLayout,
  tableNested,
  tableOnlyHeaders,
  tableScope,
} from './rules/tables.ts';
import { textDirection } from './rules/text-direction.ts';
import { languageWrong, passageLanguage } from './rules/text-language.ts';
import {
  abbreviationUnexplained,
  capitals,
  dateAmbiguous,
  longEmphasis,
  longSentences,
  spacedLetters,
  toldBySide,
} from './rules/wording.ts';

/** The rules that look at one page. */
export const pageRules: readonly PageRule[] = [
  roleUnknown,
  ariaUnknown,
  autocompleteUnknown,
  autocompleteMissing,
  buttonName,
  buttonFaked,
  buttonIsLink,
  tabOrder,
  tabStopIdle,
  accessKey,
  hiddenFocus,
  labelNotInName,
  titleMissing,
  titlePoor,
  fieldsetLegend,
  choicesGrouped,
  hintApart,
  patternUnexplained,
  errorsUnnamed,
  choiceActs,
  fieldLabel,
  fieldPlaceholder,
  labelEmpty,
  labelTwice,
  labelSame,
  requiredMark,
  h1Missing,
  h1Several,
  headingEmpty,
  headingOrder,
  headingByEmphasis,
  idTwice,
  referenceBroken,
  labelOfNothing,
  imageAlternative,
  alternativeFileName,
  alternativePlaceholder,
  alternativeSaysPicture,
  alternativeRepeats,
  imageTitle,
  decorationNamed,
  imageAlone,
  imageSpacer,
  drawingOfLetters,
  colourHalf,
  textJustified,
  textTiny,
  mainLandmark,
  navigationName,
  skipLink,
  articleMisused,
  languageMissing,
  languageUnknown,
  linksSameText,
  linksAdjacent,
  linksInRow,
  linkName,
  linkTextGeneric,
  linkTextAddress,
  linkTitleRepeats,
  hiddenLinkWords,
  linkWithoutTarget,
  linkNewWindow,
  linkFileFormat,
  linkRecording,
  linkPicture,
  listFaked,
  listNesting,
  movingText,
  obsoleteElement,
  plugIn,
  paragraphEmpty,
  tagWithoutPartner,
  metaRefresh,
  viewportZoom,
  breaksAsParagraphs,
  videoCaptions,
  audioTranscript,
  mediaAutoplay,
  frameTitle,
  frameTitlePoor,
  tableColumns,
  tableCellEmpty,
  tableLayout,
  tableHeaders,
  tableOnlyHeaders,
  tableCaption,
  tableHeaderEmpty,
  tableScope,
  tableNested,
  textDirection,
  languageWrong,
  passageLanguage,
  capitals,
  spacedLetters,
  longEmphasis,
  longSentences,
  toldBySide,
  abbreviationUnexplained,
  dateAmbiguous,
];

/** The rules that look at all pages together. */
export const siteRules: readonly SiteRule[] = [animatedImage, linkBroken, anchorMissing, titleTwice];
