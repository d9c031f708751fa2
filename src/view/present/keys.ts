/**
 * The keys of present mode, as reveal.js and clickers have them: one table, read both by the listener and by the dialog
 * that lists them. Pure: what is pressed goes in as an argument.
 */

export const ACTIONS = [
	'next',
	'previous',
	'first',
	'last',
	'blank',
	'reveal',
	'answer',
	'fullscreen',
	'speaker',
	'link',
	'timer',
	'keys',
	'leave',
] as const
export type Action = (typeof ACTIONS)[number]

/** Toward the end of the line in which one reads: → in English, ← in Arabic. */
type Name = 'forward' | 'back' | (string & {})
type Key = { key: Name; shift?: boolean }

export type Row = {
	action: Action
	does: string
	/** Keys that type nothing: always there. A clicker sends PageDown and PageUp. */
	keys: Key[]
	/** Keys that type a character: these can be switched off. A clicker's button for black sends a full stop or B. */
	characters: string[]
}

export const TABLE: Row[] = [
	{ action: 'next', does: 'Next', keys: [{ key: 'PageDown' }, { key: 'forward' }, { key: ' ' }], characters: ['n'] },
	{
		action: 'previous',
		does: 'Previous',
		keys: [{ key: 'PageUp' }, { key: 'back' }, { key: ' ', shift: true }],
		characters: ['p'],
	},
	{ action: 'first', does: 'First screen', keys: [{ key: 'Home' }, { key: 'back', shift: true }], characters: [] },
	{ action: 'last', does: 'Last screen', keys: [{ key: 'End' }, { key: 'forward', shift: true }], characters: [] },
	{ action: 'blank', does: 'Blank the screen, and resume', keys: [], characters: ['.', 'b'] },
	{ action: 'reveal', does: 'Reveal what is hidden, or hide it again', keys: [], characters: ['r'] },
	{ action: 'answer', does: 'A possible answer, and back', keys: [], characters: ['a'] },
	{ action: 'link', does: 'Code and link for pupils’ own screens', keys: [], characters: ['q'] },
	{ action: 'timer', does: 'Timer: start, pause', keys: [], characters: ['t'] },
	{ action: 'speaker', does: 'Speaker window: notes, answer, what is next', keys: [], characters: ['s'] },
	{ action: 'fullscreen', does: 'Full screen', keys: [], characters: ['f'] },
	{ action: 'keys', does: 'All this', keys: [], characters: ['?'] },
	{ action: 'leave', does: 'Close, resume, or leave', keys: [{ key: 'Escape' }], characters: [] },
]

/** What is pressed, and on what. */
export type Press = {
	key: string
	shift: boolean
	/** Ctrl, Alt or Cmd is held: never ours. */
	modified: boolean
	/** Held down, and sent again. */
	repeat: boolean
	/** Text is being composed, or typed into a field. */
	typing: boolean
	/** On something that Space itself works: a button, a summary, a checkbox. */
	onControl: boolean
}

export type Situation = {
	/** Lines run from right to left. */
	rtl: boolean
	blank: boolean
	/** Keys that type a character are on. */
	characters: boolean
	/** A dialog is open: its keys are its own, but the one that closes it. */
	dialog: boolean
}

/** What a press means; null where it is not ours. */
export function actionOf(press: Press, { rtl, blank, characters, dialog }: Situation): Action | null {
	if (press.modified || press.typing || dialog) return null
	if (press.key === ' ' && press.onControl) return null
	const pressed = turned(press.key, rtl)
	const row = TABLE.find(
		({ keys, characters: typed }) =>
			keys.some(({ key, shift = false }) => key === pressed && shift === press.shift) ||
			(characters && typed.some((one) => isTyped(one, press))),
	)
	if (!row) return null
	if (blank && row.action !== 'blank' && row.action !== 'leave') return null
	// A key held down may run on through screens; it should not flicker anything on and off.
	return press.repeat && row.action !== 'next' && row.action !== 'previous' ? null : row.action
}

/** Letters in either case, as with the capitals locked, but not with Shift; punctuation wherever a keyboard has it. */
function isTyped(one: string, { key, shift }: Press): boolean {
	return /\p{L}/u.test(one) ? !shift && key.toLowerCase() === one : key === one
}

/** Arrows as directions of reading; all other keys as they are. */
function turned(key: string, rtl: boolean): Name {
	if (key === 'ArrowRight') return rtl ? 'back' : 'forward'
	if (key === 'ArrowLeft') return rtl ? 'forward' : 'back'
	return key
}

const NAMES: Record<string, string> = { PageDown: 'Page Down', PageUp: 'Page Up', ' ': 'Space', Escape: 'Esc' }

/** A row's keys as they stand on a keyboard. */
export function keyNames({ keys, characters }: Row, { rtl, letters }: { rtl: boolean; letters: boolean }): string[] {
	const names = keys.map(({ key, shift }) => {
		const name = key === 'forward' ? (rtl ? '←' : '→') : key === 'back' ? (rtl ? '→' : '←') : (NAMES[key] ?? key)
		return shift ? `Shift + ${name}` : name
	})
	return letters ? [...names, ...characters.map((one) => one.toUpperCase())] : names
}
