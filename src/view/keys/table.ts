/** The page's own keys: what a single key does, and what other keys do where. */
import type { View } from '../../query/url.ts'

/** The letter of each view. */
export const VIEW_KEYS: Record<View, string> = { timeline: 't', list: 'l', table: 'b', map: 'm', words: 'w' }

/** Keys that act where the focus is; these cannot be switched off, as they type nothing. */
export const PLACES: { where: string; keys: [keys: string[], does: string][] }[] = [
	{
		where: 'On the timeline',
		keys: [
			[['←', '→'], 'The event before or after, in the same lane'],
			[['↑', '↓'], 'The nearest event of the lane above or below'],
			[['Home', 'End'], 'First or last event in sight of the lane'],
			[['Enter'], 'Open the event'],
			[['Ctrl + wheel'], 'Zoom; without Ctrl the wheel moves the page'],
		],
	},
	{
		where: 'On the map',
		keys: [
			[['←', '→'], 'The next place, from most events to fewest'],
			[['Enter'], 'Choose the place'],
		],
	},
	{ where: 'Anywhere', keys: [[['Esc'], 'Close what is open']] },
]
