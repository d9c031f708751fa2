/** tableRow: lines of a table kept as text: cells set apart by tabs, wide gaps or bars. They are no sentences. */

/** Three cells, or two of which the last is a number; nothing that ends like a sentence. */
export function isTableRow(words: string): boolean {
	const cells = words.trim().split(/\t+| {3,}|\s[|¦]\s/)
	if (cells.length < 2 || /[.!?]["”’)]*$/.test(words.trim())) return false
	return cells.length > 2 || /^[\d.,%$€£~<>≈–-]+$/.test(cells[1]!.trim())
}
