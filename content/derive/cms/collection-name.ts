// What a collection is called among Decap's: its own name, after its mini-site's where it belongs to one.

/** The name of a collection in the town itself (''), or in a mini-site. */
export const collectionName = (collection: string, scope: string): string =>
  scope ? `${scope}--${collection}` : collection;
