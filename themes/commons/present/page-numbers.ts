// Which page numbers a list offers.

/** The first, the last and those around the current one; `undefined` stands for the ones left out. */
export function pageNumbers(list: { number: number; count: number }): (number | undefined)[] {
  const shown = [1, list.number - 1, list.number, list.number + 1, list.count].filter(
    (number) => number >= 1 && number <= list.count,
  );
  const numbers = [...new Set(shown)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) =>
    index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? [undefined, number] : [number],
  );
}
