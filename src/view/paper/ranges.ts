/** Numbers in words, neighbours as one: `3, 5–8 and 12`. */
export function rangesWords(numbers: number[]): string {
	const runs: [number, number][] = []
	for (const one of [...numbers].sort((a, b) => a - b)) {
		const last = runs.at(-1)
		if (last && one === last[1] + 1) last[1] = one
		else runs.push([one, one])
	}
	const words = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
