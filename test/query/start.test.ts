import { describe, expect, test } from 'vitest'
import { startOf } from '../../src/query/start.ts'

describe('the page begins', () => {
	test.each<[string, string | null, boolean, string, boolean]>([
		['', null, false, '', false],
		['?event=e1', null, false, 'event=e1', false],
		['', 'event=e1', false, 'event=e1', false],
		['?event=e2&view=list', 'event=e1', false, 'event=e2&view=list', false],
		['?view=list', 'tour=w1', true, 'tour=w1&view=list', true],
		['?embed=1', 'event=e1', false, 'event=e1&embed=1', true],
		['?embed=0', null, false, 'embed=0', false],
		['?embed=yes', null, true, 'embed=yes', true],
		['?event=%3Cb%3E&a=b%26c', 'event=e 1', false, 'event=%3Cb%3E&a=b%26c', false],
	])('%s, named %s, framed %s', (search, named, isFramed, query, inMemory) =>
		expect(startOf(search, named, isFramed)).toEqual({ query, inMemory, elsewhere: named !== null }),
	)
})
