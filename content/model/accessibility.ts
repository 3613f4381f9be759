// What a building offers to people with disabilities, as one list for places and organisations.

/** Facilities; what a visitor reads stands in the labels `choice.accessibility.*`. */
export const ACCESSIBILITY = [
  'step-free',
  'accessible-toilet',
  'accessible-parking',
  'hearing-loop',
  'lift',
  'braille',
  'assistance-dogs',
  'quiet-hours',
  'changing-place',
] as const;
