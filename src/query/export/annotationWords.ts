/** What an annotation says of an excerpt, in sentences. */
import { basisWords, chainWords, reasons, type Told } from './told.ts'

/** Who told whom, when it happened and why then, when it was published. */
export function textOf(told: Told): string {
	const { claim, story, exported } = told
	return [
		`Who told whom: ${chainWords(told)}.`,
		`How it is told: ${claim.modality}.`,
		`Happened: ${exported.say(claim.date)} (${basisWords(claim.date)}: ${reasons(claim.date)}).`,
		`Published: ${exported.say(story.published)} (${basisWords(story.published)}).`,
	].join(' ')
}
