import { useEffect } from 'react'
import type { Records } from '../../query/select.ts'
import type { Paper, Url } from '../../query/url.ts'
import { useWords } from '../../query/useWords.ts'
import { useWalkthroughs } from '../../query/walkthrough/useWalkthroughs.ts'
import type { WordsFile } from '../../records/schema.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { useLinks } from '../screen/useLinks.ts'
import { Failure, Loading } from '../state/State.tsx'
import { useTheme } from '../theme/useTheme.ts'
import { NoTour } from '../walkthrough/NoTour.tsx'
import { Choices } from './Choices.tsx'
import { PAPER, SIZE, usualSize } from './kinds.ts'
import { Preview } from './Preview.tsx'
import { useSheets } from './useSheets.tsx'
import '../walkthrough/walkthrough.css'
import './paper.css'

type Props = { records: Records; url: Url; paper: Paper }

/** A walkthrough laid out for printing: what the sheets will be, and the way to the printer. */
export default function PaperPage({ records, url, paper }: Props) {
	const { state } = url
	const loaded = useWalkthroughs(records)
	const words = useWords(records)
	useTheme(state.theme)
	useLinks(url.choose)
	const failed = [loaded, words].find((one) => one.status === 'failed')
	if (failed?.status === 'failed')
		return (
			<main id="view" className="page">
				<Failure error={failed.error} onRetry={failed.retry} />
			</main>
		)
	if (loaded.status !== 'ready' || words.status !== 'ready')
		return (
			<main id="view" className="page">
				<Loading />
			</main>
		)
	const tour = loaded.data.find(({ id }) => id === state.tour)
	if (!tour)
		return (
			<main id="view" className="page paper-none">
				<NoTour {...{ url, records }} />
			</main>
		)
	return <Papers {...{ records, url, tour }} words={words.data} asked={paper} />
}

type OpenProps = { records: Records; url: Url; tour: Walkthrough; words: WordsFile | null; asked: Paper }

function Papers({ records, url, tour, words, asked }: OpenProps) {
	const { state } = url
	const answers = state.answers !== '0'
	const paper: Paper = asked === 'teacher' && !answers ? 'pupil' : asked
	const size = state.sheet ?? usualSize(navigator.languages)
	const filled = paper === 'evidence' && answers && state.filled === true
	const sheets = useSheets({ records, tour, words, state, paper, filled, size: SIZE[size] })
	useEffect(() => {
		document.title = `${PAPER[paper].name}: ${tour.title} – Datelines`
	}, [paper, tour])
	return (
		<main id="view" className="paper-page" tabIndex={-1}>
			<Choices {...{ tour, url, paper, size, filled, answers }} refused={asked !== paper} sheets={sheets} />
			<Preview width={sheets.size.width}>{sheets.node}</Preview>
		</main>
	)
}
