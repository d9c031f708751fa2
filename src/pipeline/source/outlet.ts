/**
 * The outlet of a story from its own words: an ordered table of rules, the first that answers wins. What is not in the
 * words is not guessed: most pasted excerpts have no outlet here.
 */
import type { Step } from '../../records/schema.ts'
import { datelineOf } from '../segment/dateline.ts'
import { TITLE_BY } from '../segment/heading.ts'
import { CREDIT_LABELS, RELAY } from '../tables/markers.ts'
import { type KnownOutlet, outletAt, outletNamed } from '../tables/outlets.ts'
import type { Passage, StoryView } from './view.ts'

export type Sourced = { outlet: KnownOutlet; step: Step }

type Rule = { name: string; find: (view: StoryView) => { outlet: KnownOutlet; says: string; at: Passage } | null }

const RULES: Rule[] = [
	{
		// The nearest hand-over wins: a story inside a story is the inner outlet's.
		name: 'relay',
		find: (view) =>
			first(view.headings, (line) => {
				const outlet = outletNamed(RELAY.exec(line.text)?.groups?.name ?? '')
				return outlet && { outlet, says: `“${line.text}” stands over the text`, at: line }
			}),
	},
	{
		name: 'dateline',
		find: (view) =>
			first(view.bodies.slice(0, 2), (paragraph) => {
				const dateline = datelineOf(paragraph.text)
				const outlet = dateline?.agency ? outletNamed(dateline.agency) : null
				if (!dateline || !outlet) return null
				const start = paragraph.start
				const words = paragraph.text.slice(0, dateline.length).trim()
				return { outlet, says: `the dateline “${words}”`, at: { ...paragraph, start, end: start + words.length } }
			}),
	},
	{
		name: 'credit-line',
		find: (view) =>
			first(view.headings, (line) => {
				const name = creditName(line.text)
				const outlet = name
					? (outletNamed(name) ?? outletNamed(name.split(/,| and | – | - /)[0]!) ?? outletAt(name))
					: null
				return outlet && { outlet, says: `the credit line “${line.text}”`, at: line }
			}),
	},
	{
		name: 'name-line',
		find: (view) =>
			first(view.headings, (line) => {
				const outlet = outletNamed(line.text.replace(/[:….]+$/, ''))
				return outlet && { outlet, says: `the line “${line.text}” is nothing but the outlet’s name`, at: line }
			}),
	},
	{
		name: 'disclaimer',
		find: (view) =>
			first(view.furniture, (line) => {
				const name =
					/(?:(?:official|editorial) )?(?:position|policy|views?|opinions?) of (?:the )?(\p{Lu}[\p{L}\d .’'&-]{1,40}?)\W{0,3}$/u.exec(
						line.text,
					)?.[1]
				const outlet = name ? outletNamed(name) : null
				return outlet && { outlet, says: `the disclaimer under the text speaks of “${name}”`, at: line }
			}),
	},
	{
		name: 'sign-off',
		find: (view) =>
			first(view.furniture, (line) => {
				const name =
					/(?:©|copyright|\(c\))\s*(?:\d{4})?,?\s*(\p{Lu}[\p{L}\d .’'&-]{1,40}?)(?:\.|,| All rights|$)/iu.exec(
						line.text,
					)?.[1]
				const outlet = name ? outletNamed(name) : null
				return outlet && { outlet, says: `the notice “${line.text}” under the text`, at: line }
			}),
	},
	{
		name: 'own-furniture',
		find: (view) => {
			// A title that names another author is somebody else's text, whoever's page it stands on.
			if (view.headings.some((line) => TITLE_BY.test(line.text))) return null
			return pageOwner([view])
		},
	},
]

/** The outlet, and why; null where the story's words do not say. */
export function outletOf(view: StoryView): Sourced | null {
	if (view.kind === 'comment') return null
	for (const rule of RULES) {
		const found = rule.find(view)
		if (!found) continue
		const { outlet, says, at } = found
		const step: Step = {
			rule: rule.name,
			says: `${outlet.name}: ${says}.`,
			start: at.start,
			end: at.end,
			from: 'text',
		}
		return { outlet, step }
	}
	return null
}

/** Whose page it is, from what the page asks of its readers: "support The Duran on Patreon". */
export function pageOwner(views: StoryView[]): { outlet: KnownOutlet; says: string; at: Passage } | null {
	for (const view of views) {
		const found = first(view.furniture, (line) => {
			const name =
				/\b(?:support|subscribe to|follow|join|donate to|thank you for reading|welcome to) ((?:the )?\p{Lu}[\p{L}\d.’' ]{1,40}?)(?:[’']s? (?:YouTube|Facebook|Telegram|Twitter|newsletter|channel|page)| on (?:Patreon|YouTube|Facebook|Twitter|Telegram|PayPal)| (?:newsletter|Audio|Podcast|Newsletter)|[!.]?$)/iu.exec(
					line.text,
				)?.[1]
			const outlet = name ? outletNamed(name) : null
			return outlet && { outlet, says: `the page asks its readers: “${line.text}”`, at: line }
		})
		if (found) return found
	}
	return null
}

/** The name in a credit line with a label that speaks of an outlet rather than an author. */
function creditName(text: string): string | null {
	const groups = CREDIT_LABELS.exec(text)?.groups
	if (!groups || /^(?:written by|author|authors|story by|text by|reporter|reporting by|translat)/i.test(groups.label!))
		return null
	return groups.name!.replace(/[….]+$/, '').trim()
}

function first<T>(passages: Passage[], find: (passage: Passage) => T | null): T | null {
	for (const passage of passages) {
		if (passage.text.length > 2000) continue
		const found = find(passage)
		if (found) return found
	}
	return null
}
