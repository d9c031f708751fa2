/** Milliseconds: long after a browser has begun to save, however large the file is. */
const KEPT_MS = 60_000

/** Gives the reader a file to save. */
export function saveFile(name: string, file: Blob): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(file)
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}

/** The same of a text; `type` as in `text/csv`. */
export function saveText(name: string, type: string, text: string): void {
	saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }))
}
