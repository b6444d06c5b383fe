/** The places in the visible text below `root` where `query` stands, in their order, without regard to case; a match may reach over several elements of a line. */
export function findText(root: HTMLElement, query: string): Range[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const found: Range[] = [];
  for (const block of blocksOf(root)) {
    const text = block
      .map(({ data }) => data)
      .join('')
      .toLowerCase();
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
      found.push(rangeIn(block, at, at + wanted.length));
    }
  }
  return found;
}

const INLINE = new Set(['A', 'B', 'CODE', 'EM', 'MARK', 'S', 'SMALL', 'SPAN', 'STRONG']);

/** The text nodes, those of one paragraph, cell or button together. */
function blocksOf(root: HTMLElement): Text[][] {
  const blocks: Text[][] = [];
  let lastBlock: Element | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!(node instanceof Text) || !parentElement?.checkVisibility()) continue;
    let block: Element = parentElement;
    while (INLINE.has(block.tagName) && block.parentElement) block = block.parentElement;
    if (block === lastBlock) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    lastBlock = block;
  }
  return blocks;
}

function rangeIn(block: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let passed = 0;
  for (const node of block) {
    const { length } = node;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) {
      range.setEnd(node, end - passed);
      break;
    }
    passed += length;
  }
  return range;
}
