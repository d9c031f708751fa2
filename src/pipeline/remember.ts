/** A pure function of one text that keeps its last answers: a sentence is asked about several times in a row. */
export function remember<T>(answer: (text: string) => T, size = 64): (text: string) => T {
	const known = new Map<string, T>()
	return (text) => {
		const kept = known.get(text)
		if (kept !== undefined) return kept
		const fresh = answer(text)
		if (known.size >= size) known.delete(known.keys().next().value!)
		known.set(text, fresh)
		return fresh
	}
}
