import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEditorial } from '../../../src/pipeline/edit/editorial.ts'
import { InputError } from '../../../src/pipeline/read.ts'

const parse = (text: string) => parseEditorial('editorial.yaml', text)
const story = (rest: string) => `documents:\n  - file: a.txt\n    stories:\n      - starts: Once\n${rest}`

test('the editorial file of the seeds is good', () => {
	const editorial = parseEditorial('seeds/editorial.yaml', readFileSync('seeds/editorial.yaml', 'utf8'))
	expect(editorial.documents).toHaveLength(5)
	const rows = editorial.documents!.flatMap(({ stories }) => stories ?? [])
	expect(rows.filter(({ published }) => published).length).toBe(rows.length)
})

test('an empty file is no edits', () => expect(parse('').documents).toBeUndefined())

test('a year alone and a month are taken as written', () => {
	const day = (text: string) =>
		parse(story(`        published: { day: ${text}, known: text, why: x }`)).documents![0]!.stories![0]!.published!.day
	expect(day('2016')).toBe('2016')
	expect(day('2016-08')).toBe('2016-08')
	expect(day('2016-06-09T16:00:00Z')).toBe('2016-06-09T16:00:00Z')
})

test.each([
	['a tab', 'title: x\n\tdocuments: []', 'editorial.yaml:2:1: not valid YAML'],
	['a key twice', 'title: a\ntitle: b', 'editorial.yaml:2:1: not valid YAML: Map keys must be unique'],
	['an unknown key', 'titel: x', 'editorial.yaml:1: the file: unknown key "titel"'],
	[
		'an unknown key deep down',
		story('        publisht: 2016'),
		'editorial.yaml:5: documents.0.stories.0: unknown key "publisht"',
	],
	[
		'a day that is none',
		story('        published: { day: 2016-02-30, known: text, why: x }'),
		'editorial.yaml:5: documents.0.stories.0.published.day: is not an EDTF date',
	],
	[
		'an address that is a script',
		story('        url: "javascript:alert(1)"'),
		'editorial.yaml:5: documents.0.stories.0.url: is not an address beginning with http:// or https://',
	],
	[
		'a reason that is missing',
		story('        outlet: { id: rt, known: text }'),
		'editorial.yaml:5: documents.0.stories.0.outlet.why',
	],
	['a contact that is no address', 'contact: the editor', 'editorial.yaml:1: contact: is not an address'],
	['an address of the page that is none', 'url: my page', 'editorial.yaml:1: url: is not an address'],
	['a list where a text belongs', 'title: [a]', 'editorial.yaml:1: title:'],
	['a text where rows belong', 'documents: none', 'editorial.yaml:1: documents:'],
	[
		'a sum that is none',
		'documents:\n  - file: a.txt\n    sha256: abc',
		'editorial.yaml:3: documents.0.sha256: is not 64',
	],
	[
		'the same document twice',
		'documents:\n  - file: a.txt\n  - file: a.txt',
		'editorial.yaml:3: document "a.txt" stands here and at editorial.yaml:2',
	],
	[
		'the same story twice',
		`${story('')}\n      - starts: Once`,
		'a.txt: story "Once" stands here and at editorial.yaml:4',
	],
])('%s is an error with line and key', (_name, text, says) => {
	expect(() => parse(text)).toThrow(InputError)
	expect(() => parse(text)).toThrow(says)
})

test('any text is parsed or refused with a reason', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 80 }), (text) => {
			try {
				parse(text)
			} catch (error) {
				expect(error).toBeInstanceOf(InputError)
			}
		}),
	)
})
