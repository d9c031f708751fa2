import { expect, test } from 'vitest'
import { textFragment } from '../../../src/query/export/textFragment.ts'

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix, start: 0, end: exact.length })
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

test.each([
	['short words whole', quote('The mill burned.'), '#:~:text=The%20mill%20burned.'],
	['what parts the fields is escaped', quote('a-b, c & d'), '#:~:text=a%2Db%2C%20c%20%26%20d'],
	[
		'long words by their ends',
		quote(words(40)),
		'#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word34%20word35%20word36%20word37%20word38%20word39',
	],
	['words over two lines by their ends', quote('First line.\nSecond.'), '#:~:text=First%20line.,Second.'],
	[
		'context by whole words',
		quote('x', 'tbroken one two three ', ' four five six sev'),
		'#:~:text=one%20two%20three-,x,-four%20five%20six',
	],
	['no context over a line’s end', quote('x', 'tbroken one\ntwo', 'three\nfour'), '#:~:text=x'],
])('%s', (_, selector, expected) => expect(textFragment(selector)).toBe(expected))
