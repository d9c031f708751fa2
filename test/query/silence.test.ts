import { expect, test } from 'vitest'
import { join } from '../../src/query/select.ts'
import { silentOutlets } from '../../src/query/silence.ts'
import { dated, undated } from '../../src/records/dated.ts'
import { Index, Shard, type Story } from '../../src/records/schema.ts'
import { FILES } from '../fixture/records.ts'

const index = Index.parse(JSON.parse(FILES.get('index.json')!))
const shards = index.shards.map(({ href }) => Shard.parse(JSON.parse(FILES.get(href)!)))

/** Outlets silent on the fixture's one-sided event of 8 December, where the other outlet's story has this day. */
function silent(
	changes: Partial<Story>,
	event = 'e1',
	published = changes.published ?? dated('2016-12-08', 'text', []),
) {
	const stories = index.stories.map((story) => (story.id === 's2' ? { ...story, ...changes, published } : story))
	const records = join({ ...index, stories }, shards)
	return silentOutlets(records, records.eventById.get(event)!).map(({ outlet, stories }) => [outlet.id, stories.length])
}

test.each([
	['on its day', '2016-12-08', true],
	['a week later', '2016-12-15', true],
	['after that', '2016-12-16', false],
	['the day before: nobody tells of what is to come', '2016-12-07', false],
	['at some time in a month that only touches it', '2016-12', false],
	['at some time within reach', '2016-12-09/2016-12-12', true],
	['about a day within reach', '2016-12-10~', true],
	['on or after a day: it may be years', '2016-12-09/..', false],
])('a story published %s', (_, edtf, speaks) => {
	expect(silent({ published: dated(edtf, 'text', []) })).toEqual(speaks ? [['echo', 1]] : [])
})

test('a story of unknown day is no silence', () => expect(silent({ published: undated('Not known.') })).toEqual([]))
test.each(['comment', 'offTopic'] as const)('a story of kind %s is no silence', (kind) =>
	expect(silent({ kind })).toEqual([]),
)
test('who tells of it in any story is not silent', () => expect(silent({}, 'e2')).toEqual([]))
test.each([
	['within a year', 'e3'],
	['with an open end', 'e4'],
	['never', 'e5'],
])('on what happened %s nobody is silent', (_, event) => expect(silent({}, event)).toEqual([]))
