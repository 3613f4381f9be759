// Narrows the list of streets to what is typed, and says how many are left.
const streets = document.querySelector<HTMLElement>('[data-waste-streets]');
const filter = streets?.querySelector<HTMLElement>('[data-waste-filter]');
const input = filter?.querySelector('input');
const said = filter?.querySelector('[role=status]');

/** The text without accents and in small letters: what people type in a hurry. */
const plain = (text: string | null): string => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

if (streets && filter && input && said) {
  const letters = [...streets.querySelectorAll<HTMLElement>('.waste-letter')].map((letter) => ({
    letter,
    items: [...letter.querySelectorAll('li')].map((item) => ({
      item,
      text: plain(item.querySelector('span')?.textContent ?? ''),
    })),
  }));
  const show = () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { letter, items } of letters) {
      let any = false;
      for (const { item, text } of items) {
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) {
          any = true;
          count += 1;
        }
      }
      letter.hidden = !any;
    }
    const { none = '', one = '', other = '' } = filter.dataset;
    const sentence = count === 0 ? none : count === 1 ? one : other.replace(/1\D?000/, String(count));
    said.textContent = words.length > 0 ? sentence : '';
  };
  filter.hidden = false;
  input.addEventListener('input', show);
  show();
}
