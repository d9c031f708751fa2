/** `npm run eval -- WHAT …`: measures a part of the project against annotations made by hand. */
import { evalRecords } from './command.ts'
import { timex } from './timex.ts'

const COMMANDS: Record<string, { run: (args: string[]) => Promise<number>; usage: string }> = {
	records: { run: evalRecords, usage: 'records DIR [--gold DIR2] [--errors]' },
	timex: { run: timex, usage: 'timex DIR [--errors] [--out DIR2] [--peers] [--fold K/N]' },
}

const [name = '', ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (!command) {
	console.error(
		`usage:\n${Object.values(COMMANDS)
			.map(({ usage }) => `  npm run eval -- ${usage}`)
			.join('\n')}`,
	)
	process.exitCode = 2
} else {
	process.exitCode = await command.run(args)
}
