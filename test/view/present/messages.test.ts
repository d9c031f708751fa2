import { afterEach, describe, expect, test, vi } from 'vitest'
import { Asked, newChannelId, openChannel, Said, type Standing } from '../../../src/view/present/messages.ts'
import { NEW_TIMER } from '../../../src/view/present/timer.ts'

const STANDING: Standing = {
	kind: 'standing',
	tour: 'a-tour',
	place: 3,
	page: 0,
	pages: 1,
	isRevealed: false,
	isBlank: false,
	timer: NEW_TIMER,
}

afterEach(() => vi.unstubAllGlobals())

describe('what comes in', () => {
	test.each([
		[{ kind: 'hello' }, true],
		[{ kind: 'do', action: 'next' }, true],
		[{ kind: 'go', place: 4 }, true],
		[{ kind: 'timer', to: 'pause' }, true],
		[{ kind: 'do', action: 'format' }, false],
		[{ kind: 'go', place: -1 }, false],
		[{ kind: 'go', place: '4' }, false],
		[{ kind: 'timer', to: 'stop' }, false],
		['next', false],
		[null, false],
	])('asked: %j is taken: %s', (message, taken) => expect(Asked.safeParse(message).success).toBe(taken))

	test.each<[object, boolean]>([
		[STANDING, true],
		[{ kind: 'end' }, true],
		[{ ...STANDING, place: 1.5 }, false],
		[{ ...STANDING, timer: { ...NEW_TIMER, total: Number.NaN } }, false],
		[{ ...STANDING, tour: 'x'.repeat(201) }, false],
		[{ kind: 'standing' }, false],
	])('said: %j is taken: %s', (message, taken) => expect(Said.safeParse(message).success).toBe(taken))
})

describe('channels', () => {
	test('what is said reaches the channel of that id, and no other', async () => {
		const [one, two] = [newChannelId(), newChannelId()]
		const heard: unknown[] = []
		const others: unknown[] = []
		const listening = openChannel(one, Said, (said) => heard.push(said))!
		const other = openChannel(two, Said, (said) => others.push(said))!
		const speaking = openChannel(one, Asked, () => {})!
		speaking.say(STANDING)
		await vi.waitFor(() => expect(heard).toEqual([STANDING]))
		expect(others).toEqual([])
		for (const channel of [listening, other, speaking]) channel.close()
	})

	test('what is of no known shape is not heard', async () => {
		const id = newChannelId()
		const heard: unknown[] = []
		const listening = openChannel(id, Asked, (asked) => heard.push(asked))!
		const stranger = new BroadcastChannel(`datelines:present:${id}`)
		stranger.postMessage({ kind: 'do', action: '<img src=x onerror=alert(1)>' })
		stranger.postMessage({ kind: 'do', action: 'next', more: 'left out' })
		await vi.waitFor(() => expect(heard).toHaveLength(1))
		expect(heard).toEqual([{ kind: 'do', action: 'next' }])
		stranger.close()
		listening.close()
	})

	test('there is none where windows cannot hear each other', () => {
		vi.stubGlobal('origin', 'null')
		expect(openChannel(newChannelId(), Said, () => {})).toBeNull()
		vi.unstubAllGlobals()
		vi.stubGlobal('BroadcastChannel', undefined)
		expect(openChannel(newChannelId(), Said, () => {})).toBeNull()
	})

	test('ids are such as an address takes, and never the same', async () => {
		const { parseUrl } = await import('../../../src/query/url.ts')
		const ids = Array.from({ length: 200 }, newChannelId)
		expect(new Set(ids).size).toBe(200)
		for (const id of ids) expect(parseUrl(`?speaker=${id}`).speaker).toBe(id)
	})
})
