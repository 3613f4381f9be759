// PDFs as towns have them: sound ones, scans, locked and broken ones; what is known of each, and what its editor is told.
import { describe, expect, it } from 'vitest';
import { readPdf } from './read-pdf.ts';

/** A PDF of the objects given, the first of which is its catalogue; without a table of objects, as readers must cope with. */
function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(
    `%PDF-1.7\n${body}trailer\n<</Root 1 0 R/Size ${objects.length + 1}${trailer}>>\n%%EOF\n`,
  );
}

const stream = (content: string) => `<</Length ${content.length}>>stream\n${content}\nendstream`;
const page = (contents: number) =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/StructParents 0/Resources<</Font<</F 4 0 R>>>>/Contents ${contents} 0 R>>`;
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
const line = (y: number, text: string) => `BT /F 10 Tf 50 ${y} Td (${text}) Tj ET`;
const pages = (...kids: number[]) =>
  `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;

const read = (bytes: Uint8Array, path = 'media/rules.pdf') =>
  readPdf({ bytes, path, label: `towns/little-ford/${path}` });
const codes = async (bytes: Uint8Array) => (await read(bytes)).problems.map(({ code }) => code);

/** Two pages without tags: paragraphs, a word parted at the end of a line, an item. */
const plain = pdf([
  '<</Type/Catalog/Pages 2 0 R>>',
  pages(3, 6),
  page(5),
  font,
  stream(
    [
      line(700, 'Who ties up at the dock'),
      line(688, 'pays for the har-'),
      line(676, 'bour light.'),
      line(640, 'Nobody else does.'),
    ].join('\n'),
  ),
  page(7),
  stream([line(700, 'Boats:'), line(688, '1. Barges'), line(676, '2. Rafts')].join('\n')),
]);

/** One page with a title, a language, and tags: a heading, a list, and a page number that is none of the text. */
const tagged = pdf(
  [
    '<</Type/Catalog/Pages 2 0 R/Lang(fr)/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>',
    pages(3),
    page(5),
    font,
    stream(
      [
        `/H1 <</MCID 0>> BDC ${line(700, 'Le quai')} EMC`,
        `/Lbl <</MCID 1>> BDC ${line(680, '-')} EMC`,
        `/LBody <</MCID 2>> BDC ${line(680, 'payer')} ${line(668, 'ou partir')} EMC`,
        `/Artifact BMC ${line(20, '17')} EMC`,
      ].join('\n'),
    ),
    '<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[8 0 R 10 0 R 11 0 R]]>>>>',
    '<</Type/StructElem/S/Document/P 6 0 R/K[8 0 R 9 0 R]>>',
    '<</Type/StructElem/S/H1/P 7 0 R/Pg 3 0 R/K 0>>',
    '<</Type/StructElem/S/LI/P 7 0 R/Pg 3 0 R/K[10 0 R 11 0 R]>>',
    '<</Type/StructElem/S/Lbl/P 9 0 R/Pg 3 0 R/K 1>>',
    '<</Type/StructElem/S/LBody/P 9 0 R/Pg 3 0 R/K 2>>',
    '<</Title(Le quai)>>',
  ],
  '/Info 12 0 R',
);

describe('a PDF', () => {
  it('gives its pages, title, language and text by its tags', async () => {
    const { facts, problems } = await read(tagged);
    expect(facts).toEqual({
      pages: 1,
      document: { title: 'Le quai', language: 'fr', tagged: true, text: ['# Le quai\n- payer ou partir'] },
    });
    expect(problems).toEqual([]);
  });

  it('gives paragraphs by where their lines stand when it has no tags', async () => {
    const { facts } = await read(plain);
    expect(facts.document?.text).toEqual([
      'Who ties up at the dock pays for the harbour light.\nNobody else does.',
      'Boats:\n1. Barges\n2. Rafts',
    ]);
  });

  it('without tags, title and language is told to its editor by its name, and stops nothing', async () => {
    const { problems } = await read(plain);
    expect(problems.map(({ code, level, file }) => [code, level, file])).toEqual(
      ['untagged-document', 'document-without-title', 'document-without-language'].map((code) => [
        code,
        'warning',
        'towns/little-ford/media/rules.pdf',
      ]),
    );
    for (const { message, hint } of problems) expect(message + hint).not.toContain('…');
  });

  it('that is a scan is told so, and of which pages', async () => {
    const scan = pdf(
      ['<</Type/Catalog/Pages 2 0 R>>', pages(3, 6), page(5), font, stream('0 0 m 9 9 l S'), page(5)],
      '',
    );
    const { facts, problems } = await read(scan);
    expect(facts.document?.text).toEqual(['', '']);
    expect(problems[0]).toMatchObject({ code: 'document-without-text' });
    expect(problems[0]?.message).toContain('all 2 pages');
  });

  it('that is locked is told so', async () => {
    const key = 'a'.repeat(64);
    const lock = `<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${key}>/U<${key}>>>`;
    const locked = pdf(
      ['<</Type/Catalog/Pages 2 0 R>>', pages(3), page(5), font, stream(line(700, 'Secret')), lock],
      '/Encrypt 6 0 R/ID[<aa><aa>]',
    );
    expect(await codes(locked)).toEqual(['locked-document']);
  });

  it.each([
    ['nothing', ''],
    ['no PDF', 'Dear all, find attached the rules.'],
    ['half a PDF', new TextDecoder().decode(plain).slice(0, 120)],
  ])('that holds %s is told so, and nothing is known of it', async (_, text) => {
    const { facts, problems } = await read(new TextEncoder().encode(text));
    expect(facts).toEqual({});
    expect(problems).toMatchObject([
      { code: 'broken-document', level: 'warning', file: 'towns/little-ford/media/rules.pdf' },
    ]);
  });
});
