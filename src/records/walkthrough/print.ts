/** What is written in a walkthrough → its file. Inverse of `parseWalkthrough` for what passes its checks. */
import { stringify } from 'yaml'
import { ANSWER, NOTES, type StepWritten, type Written } from './written.ts'

/** The file's text. */
export function printWalkthrough({ front, steps }: Written): string {
	return `---\n${yaml(front)}---\n\n${steps.map(printStep).join('\n')}`
}

function printStep({ id, heading, block, prompt, notes, answer }: StepWritten): string {
	const parts = [
		`## ${heading} {#${id}}\n`,
		`\`\`\`step\n${yaml(block)}\`\`\`\n`,
		`${prompt}\n`,
		...(notes === null ? [] : [`### ${NOTES}\n`, `${notes}\n`]),
		...(answer === null ? [] : [`### ${ANSWER}\n`, `${answer}\n`]),
	]
	return parts.join('\n')
}

/** Long strings stay in their line: a quote that is folded is hard to find again. */
function yaml(value: unknown): string {
	return stringify(value, { lineWidth: 0 })
}
