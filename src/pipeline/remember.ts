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

/** A pure function of one record that keeps its answer for as long as the record is there. */
export function rememberEach<K extends object, T>(answer: (one: K) => T): (one: K) => T {
	const known = new WeakMap<K, { answer: T }>()
	return (one) => {
		const kept = known.get(one) ?? { answer: answer(one) }
		known.set(one, kept)
		return kept.answer
	}
}
