import { expect, test } from 'vitest'
import { decideDifferences } from '../../../src/pipeline/edit/differences.ts'
import type { DifferenceEdit } from '../../../src/pipeline/edit/editorial.ts'
import { read } from '../../../src/pipeline/read.ts'
import { makeClaim } from '../make.ts'

const TEXT = 'The mill burnt. The mill stood. Nobody was there. Nobody was there.'
const document = read('page.txt', new TextEncoder().encode(TEXT))
const claim = (id: string, words: string) => {
	const start = TEXT.indexOf(words)
	const made = makeClaim(id, words, { documentId: document.id })
	return { ...made, selector: { ...made.selector, start, end: start + words.length } }
}
const claims = [claim('c1', 'The mill burnt.'), claim('c2', 'The mill stood.')]
const row = (rest: Partial<DifferenceEdit>): DifferenceEdit => ({
	field: 'occurrence',
	relation: 'contradicts',
	between: ['mill burnt', 'mill stood'],
	note: 'One says it burnt, one that it stood.',
	why: 'Both tell of one night.',
	...rest,
})
const decide = (rest: Partial<DifferenceEdit> = {}) =>
	decideDifferences([row(rest)], [document], claims, (nth) => `editorial.yaml:${nth + 1}`)

test('a row becomes a difference by an editor, between the claims of its quotes', () =>
	expect(decide()).toMatchObject({ decided: [{ claimIds: ['c1', 'c2'], by: 'editor' }], problems: [] }))

test.each<[string, Partial<DifferenceEdit>, RegExp]>([
	[
		'words that are gone',
		{ between: ['mill burnt', 'the mill sank'] },
		/editorial.yaml:1: "the mill sank" is in no document/,
	],
	['words that stand twice', { between: ['mill burnt', 'Nobody'] }, /more than once/],
	['words of no claim', { between: ['mill burnt', 'there. Nobody was'] }, /meets no claim/],
	['one claim twice', { between: ['mill burnt', 'The mill b'] }, /these quotes meet one/],
	['a side taken', { note: 'The terrorists burnt it.' }, /takes a side/],
	['no note', { note: undefined as never }, /needs a note/],
])('%s: the build stops and says so', (_name, rest, says) => expect(decide(rest).problems.join()).toMatch(says))
