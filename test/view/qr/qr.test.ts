import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrOf } from '../../../src/view/qr/qr.ts'

test('what is drawn is, module by module, what the text is encoded as', () => {
	const text = 'https://example.org/datelines/?tour=a-bridge&answers=0'
	const { size, path } = qrOf(text)
	const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let at = 0; at < Number(length); at++) drawn[Number(y)]![Number(x) + at] = true
	expect(drawn).toEqual(encode(text, { ecc: 'M', border: 4 }).data)
	expect(drawn.flat().filter(Boolean).length).toBeGreaterThan(200)
})
