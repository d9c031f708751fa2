/** The author of a story as its byline prints it, and who passed the story on. */
import { TITLE_BY } from '../segment/heading.ts'
import { CREDIT_LABELS } from '../tables/markers.ts'
import type { KnownOutlet } from '../tables/outlets.ts'
import { outletNamed } from '../tables/outlets.ts'
import type { StoryView } from './view.ts'

const NAME =
	"\\p{Lu}[\\p{L}.’'-]*(?: (?:al|el|de|van|von|bin|der|la|[Aa]l-\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}.’'-]*)){1,3}"
const NAMES = new RegExp(`(${NAME}(?:(?:, | and | & )${NAME}){0,3})$`, 'u')
const LONE_NAME = new RegExp(`^(?:(?:Dr|Prof)\\.? )?${NAME}$`, 'u')

/** What follows a name in a byline: a place, an office, a date. */
const TAIL = /(?:,(?! (?:and )?\p{Lu}[\p{L}.’'-]* \p{Lu})| [|—–-] |\s*…).*$/u

/** The name in the byline; null where there is none. */
export function authorOf(view: StoryView): string | null {
	for (const [at, line] of view.headings.entries()) {
		const text = line.text
		if (text.length > 160) continue
		const titled = TITLE_BY.exec(text)?.groups?.name
		if (titled) return titled
		const credit = CREDIT_LABELS.exec(text)?.groups
		if (credit && /^(?:by|written by|authors?|story by|text by|reporter|reporting by|بقلم)$/i.test(credit.label!)) {
			const name = NAMES.exec(credit.name!.replace(TAIL, ''))?.[1]
			if (name && !outletNamed(name)) return name
		}
		if (at > 0 && LONE_NAME.test(text) && !outletNamed(text) && overStamp(view, line.end)) return text
	}
	return null
}

/** A bare name is a byline where only a publication stamp stands between it and the text. */
function overStamp(view: StoryView, end: number): boolean {
	const body = view.bodies[0]
	if (!body || end > body.start) return false
	const later = view.headings.some((line) => line.start > end && line.start < body.start && !outletNamed(line.text))
	const stamp = view.furniture.some((line) => line.start > end && line.start < body.start)
	return stamp && !later
}

/** Who passed the story on, by the page's own words: its owner, where the story is somebody else's. */
export function viaOf(view: StoryView, owner: KnownOutlet | null, outletId: string | null): string[] {
	if (!owner || owner.id === outletId || view.kind === 'comment') return []
	const titled = view.headings.some((line) => TITLE_BY.test(line.text))
	return outletId !== null || titled ? [owner.name] : []
}
