/** QR codes: the one door to the library that makes them. */
import { encode } from 'uqr'

/** Modules of white around a code, as its standard asks for. */
const QUIET = 4

export type Qr = {
	/** Modules to a side, the white around it counted. */
	size: number
	/** The dark modules as a path in a box of that size. */
	path: string
}

/** A text as a code that survives a fold and a poor copier: level M mends 15 % of damage. */
export function qrOf(text: string): Qr {
	const { size, data } = encode(text, { ecc: 'M', border: QUIET })
	const path = data.flatMap((row, y) => runs(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
	return { size, path: path.join('') }
}

/** Dark modules side by side are drawn as one: a printer leaves no hairlines between them. */
function runs(row: boolean[]): { from: number; length: number }[] {
	const found: { from: number; length: number }[] = []
	for (const [x, isDark] of row.entries()) {
		const last = found.at(-1)
		if (!isDark) continue
		if (last && last.from + last.length === x) last.length++
		else found.push({ from: x, length: 1 })
	}
	return found
}
