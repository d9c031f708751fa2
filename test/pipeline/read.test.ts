import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError, read } from '../../src/pipeline/read.ts'

const bytes = (...parts: (string | number[])[]) =>
	new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))

describe('the seeds', () => {
	const sums: Record<string, string> = {
		'000_bf1adddf8e3fdce2.txt': 'b75b9af0c9b0b9d2841a9e473c10ef9ef2de16be035fa6fca06a637028f74766',
		'001_91e08861c812264b.txt': 'a502c1bb6fda4aeac77ca1b4680788bc29da60a4020f35d4833d1528d8f37a64',
		'002_c0d5f7308ebb5180.txt': '594ab9bd30e0dc7827e13c1d59d617e4cf81715a2a40f5bbed2602bc462ad71d',
		'003_b15d4941bac84817.txt': '8a9c99c998994b295e40e9579080b0e49586f19a08147f004b05cb8f421687b1',
		'004_939e7f4887243986.txt': '2d32fe27cb9c0c5d0668833168f1f980cf2fb0501bb88bd67369da56ad1fc8ee',
	}
	test('are the five documents, byte for byte', () => {
		const found = readdirSync('seeds').filter((name) => name.endsWith('.txt'))
		const read_ = Object.fromEntries(
			found.map((name) => [name, read(name, new Uint8Array(readFileSync(`seeds/${name}`))).sha256]),
		)
		expect(read_).toEqual(sums)
	})
	test.each(Object.keys(sums))('%s needs no normalising', (name) =>
		expect(read(name, new Uint8Array(readFileSync(`seeds/${name}`))).warnings).toEqual([]),
	)
})

test('a byte order mark and carriage returns are put right, and said', () => {
	const document = read('a.txt', bytes([0xef, 0xbb, 0xbf], 'one\r\ntwo\rthree'))
	expect(document.text).toBe('one\ntwo\nthree')
	expect(document.warnings).toEqual([
		'a.txt: a byte order mark at the start was left out',
		'a.txt: 2 carriage returns became line feeds',
	])
})

test('text and name are composed', () => {
	const document = read('cafe\u0301.txt', bytes('Erdog\u0306an'))
	expect(document).toMatchObject({ file: 'café.txt', text: 'Erdoğan' })
	expect(document.warnings).toEqual(['café.txt: composed to Unicode NFC'])
})

test.each([
	['a lone continuation byte', bytes('one\ntwo ', [0x80]), 'byte 8 (line 2)'],
	['Windows-1252 quotes', bytes('x', [0x93], 'said', [0x94]), 'byte 1 (line 1)'],
	['an overlong slash', bytes([0xc0, 0xaf]), 'byte 0 (line 1)'],
	['half a surrogate pair', bytes('ab', [0xed, 0xa0, 0x80]), 'byte 2 (line 1)'],
	['a cut sequence', bytes('abc', [0xe2, 0x80]), 'byte 3 (line 1)'],
	['a code point past the last', bytes([0xf4, 0x90, 0x80, 0x80]), 'byte 0 (line 1)'],
])('%s is an error that names file and byte', (_name, input, where) => {
	expect(() => read('bad.txt', input)).toThrow(InputError)
	expect(() => read('bad.txt', input)).toThrow(`bad.txt: ${where} is not valid UTF-8`)
})

test.each([
	['empty', bytes(), 'the file is empty'],
	['white space only', bytes(' \n\t\n'), 'the file is empty'],
	['a NUL', bytes('one\ntwo\0'), 'line 2 holds a NUL character'],
])('%s is an error', (_name, input, says) => expect(() => read('bad.txt', input)).toThrow(`bad.txt: ${says}`))

test('HTML entities left in the text become their characters, with a warning; what is no entity stays', () => {
	const { text, warnings } = read('a.txt', bytes('Q&amp;A&nbsp;&#45; it&#x2019;s &ndash; R&D; &unknown; &#0; &amp;lt;'))
	expect(text).toBe('Q&A\u00A0- it’s – R&D; &unknown; &#0; &lt;')
	expect(warnings).toHaveLength(1)
	expect(read('a.txt', bytes('Q & A')).warnings).toEqual([])
})

test('20 MB are no page, and the error says what to do', () => {
	expect(() => read('long.txt', new Uint8Array(20_000_000).fill(0x61))).toThrow(
		'long.txt: 20.0 MB long, more than the 4.0 MB a page may have; put each page into a file of its own.',
	)
})

test('any bytes are read or refused with a reason, never anything else', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (input) => {
			try {
				const { text } = read('any.txt', input)
				expect(text).toBe(text.normalize('NFC'))
				expect(text).not.toMatch(/[\r\0]/)
			} catch (error) {
				expect(error).toBeInstanceOf(InputError)
			}
		}),
	)
})

test('ids come from the bytes alone', () => {
	expect(read('a.txt', bytes('same')).id).toBe(read('b.txt', bytes('same')).id)
	expect(read('a.txt', bytes('same')).id).not.toBe(read('a.txt', bytes('other')).id)
})
