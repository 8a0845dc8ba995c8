/** The line of a position, counted from 1; positions are asked for in rising order, so that the text is read once. */
export function lineCounter(text: string): (position: number) => number {
  let line = 1;
  let reached = 0;
  return (position) => {
    for (let next = text.indexOf('\n', reached); next !== -1 && next < position; next = text.indexOf('\n', reached)) {
      line++;
      reached = next + 1;
    }
    return line;
  };
}
