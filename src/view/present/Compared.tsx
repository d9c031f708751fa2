import { useMemo } from 'react'
import { asked, sourcesOf } from '../../query/compare.ts'
import type { Records } from '../../query/select.ts'
import { Scales } from '../compare/Scales.tsx'
import { say } from '../compare/say.ts'
import { outletLooks } from '../outlet/marks.ts'
import '../compare/compare.css'

type Props = { records: Records; ids: string[] }

function useSources({ records, ids }: Props) {
	return useMemo(() => {
		const { accounts, differences } = asked(records, ids)
		return { sources: sourcesOf(accounts), differences }
	}, [records, ids])
}

/** The comparison in sentences. */
export function Compared(props: Props) {
	const { sources, differences } = useSources(props)
	return (
		<div className="present-says">
			{say(sources, differences).map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
		</div>
	)
}

/** Its numbers, each with whose it is, on one scale. */
export function Figures(props: Props) {
	const { sources } = useSources(props)
	return <Scales sources={sources} looks={outletLooks(props.records.index.outlets)} />
}
