import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pack, unpack } from '../../../src/query/author/link.ts'

describe('a link', () => {
	test('unpacks to what was packed, in letters that an address may hold', () =>
		fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (text) => {
				const packed = await pack(text)
				expect(packed).toMatch(/^[A-Za-z0-9_-]+$/)
				expect(encodeURIComponent(packed)).toBe(packed)
				expect(await unpack(packed)).toBe(text)
			}),
		))

	test('of garbage is refused in words, or is some text: never anything else', () =>
		fc.assert(
			fc.asyncProperty(
				fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ABCabc019_-') }), fc.base64String()),
				async (garbage) => {
					const found = await unpack(garbage).catch((error: unknown) => error)
					if (typeof found !== 'string') expect(found).toBeInstanceOf(RangeError)
				},
			),
		))

	test('cut off says so', async () => {
		const packed = await pack('Who says so, and how would they know? '.repeat(30))
		await expect(unpack(packed.slice(0, -8))).rejects.toThrow('it is cut off or was changed on its way')
		await expect(unpack(`${packed}%`)).rejects.toThrow('it holds characters that no such link has')
		await expect(unpack('')).rejects.toThrow(RangeError)
	})

	test('that would unpack to a heap is stopped on the way', async () => {
		await expect(unpack(await pack('a'.repeat(5_000_000)))).rejects.toThrow('it unpacks to more than a walkthrough')
	})
})
