/** A walkthrough while somebody writes it: the written format, in which words may still be missing. Pure changes of it. */
import type { ExcerptWritten, Front, StepBlock, StepWritten, Written } from '../../records/walkthrough/written.ts'

/** As the file's, but any text may be empty; minutes and skills of the whole are worked out from the steps. */
export type Draft = Written

/** What changes a draft; one of: */
export type Change =
	| { do: 'front'; to: Partial<Front> }
	| { do: 'step'; id: string; to: Partial<Pick<StepWritten, 'heading' | 'prompt' | 'notes' | 'answer'>> }
	/** Keys that are undefined are taken out. */
	| { do: 'block'; id: string; to: { [K in keyof StepBlock]?: StepBlock[K] | undefined } }
	/** At the end, or after a step. */
	| { do: 'add'; after?: string }
	| { do: 'remove'; id: string }
	/** Back where it was. */
	| { do: 'restore'; step: StepWritten; at: number }
	/** −1 is one place up. Beyond the ends nothing happens. */
	| { do: 'move'; id: string; by: -1 | 1 }
	| { do: 'excerpt'; id: string; excerpt: ExcerptWritten }
	| { do: 'unexcerpt'; id: string; at: number }
	| { do: 'mark'; id: string; at: number; words: string[] }

/** A walkthrough of one empty step. */
export function emptyDraft(): Draft {
	const front = { id: '', title: '', minutes: 5, level: '', goals: [], skills: [], about: '' }
	return { front, steps: [emptyStep('step-1')] }
}

function emptyStep(id: string): StepWritten {
	return { id, heading: '', block: { minutes: 5, skill: 'close-reading' }, prompt: '', notes: null, answer: null }
}

/** The draft after a change; the same where the change names what is not there. */
export function change(draft: Draft, what: Change): Draft {
	const { front, steps } = draft
	const put = (next: StepWritten[]): Draft => ({ ...draft, steps: next })
	const at = 'id' in what ? steps.findIndex(({ id }) => id === what.id) : -1
	const edit = (to: (step: StepWritten) => StepWritten) =>
		at === -1 ? draft : put(steps.map((step, nth) => (nth === at ? to(step) : step)))
	const inBlock = (to: (block: StepBlock) => Extract<Change, { do: 'block' }>['to']) =>
		edit((step) => ({ ...step, block: without({ ...step.block, ...to(step.block) }) as StepBlock }))
	switch (what.do) {
		case 'front':
			return { ...draft, front: { ...front, ...what.to } }
		case 'step':
			return edit((step) => ({ ...step, ...what.to }))
		case 'block':
			return inBlock(() => what.to)
		case 'add': {
			const before = steps.findIndex(({ id }) => id === what.after)
			const place = before === -1 ? steps.length : before + 1
			return put(steps.toSpliced(place, 0, emptyStep(freeId(steps))))
		}
		case 'remove':
			return at === -1 ? draft : put(steps.toSpliced(at, 1))
		case 'restore':
			return steps.some(({ id }) => id === what.step.id) ? draft : put(steps.toSpliced(what.at, 0, what.step))
		case 'move': {
			const to = at + what.by
			return at === -1 || to < 0 || to >= steps.length ? draft : put(moved(steps, at, to))
		}
		case 'excerpt':
			return inBlock(({ excerpts = [] }) => ({ excerpts: [...excerpts, what.excerpt] }))
		case 'unexcerpt':
			return inBlock(({ excerpts = [] }) => {
				const left = excerpts.filter((_, nth) => nth !== what.at)
				return { excerpts: left.length > 0 ? left : undefined }
			})
		case 'mark':
			return inBlock(({ excerpts = [] }) => ({
				excerpts: excerpts.map(({ mark: _mark, ...one }, nth) => {
					const words = nth === what.at ? what.words : (_mark ?? [])
					return words.length > 0 ? { ...one, mark: words } : one
				}),
			}))
	}
}

/** An id that no step has: pupils' notes are kept by it, so that it stays when steps change places. */
export function freeId(steps: Pick<StepWritten, 'id'>[]): string {
	let nth = steps.length + 1
	while (steps.some(({ id }) => id === `step-${nth}`)) nth++
	return `step-${nth}`
}

function moved<T>(all: T[], from: number, to: number): T[] {
	return all.toSpliced(from, 1).toSpliced(to, 0, all[from]!)
}

function without(block: object): object {
	return Object.fromEntries(Object.entries(block).filter(([, value]) => value !== undefined))
}
