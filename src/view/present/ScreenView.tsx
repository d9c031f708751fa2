import type { ReactNode } from 'react'
import type { Records } from '../../query/select.ts'
import { SKILL, type Step, type Walkthrough } from '../../records/walkthrough.ts'
import { Markdown } from '../walkthrough/Markdown.tsx'
import { hiddenWords } from '../walkthrough/Predict.tsx'
import { StepExcerpts } from '../walkthrough/StepExcerpts.tsx'
import { count } from '../words/labels.ts'
import { AccountQuotes } from './AccountQuotes.tsx'
import { Compared, Figures } from './Compared.tsx'
import { EventCard } from './EventCard.tsx'
import { Passage } from './Passage.tsx'
import { QrCode } from './QrCode.tsx'
import { Revealed } from './Revealed.tsx'
import type { Screen } from './screens.ts'
import type { Stage } from './useStage.ts'
import { WindowList, WindowPicture } from './WindowScreen.tsx'

type Props = {
	stage: Stage
	/** The records as they may be seen now: without what is hidden. */
	seen: Records
	records: Records
	/** The address for pupils’ own screens; null where there is none. */
	link: string | null
}

/** What a screen shows, below its heading. */
export function ScreenView({ stage, seen, records, link }: Props) {
	const { screen, step, tour } = stage
	return step ? <OfStep {...{ stage, step, seen, records }} /> : <OfTour {...{ screen, tour, link }} />
}

function OfTour({ screen, tour, link }: { screen: Screen; tour: Walkthrough; link: string | null }): ReactNode {
	switch (screen.kind) {
		case 'cover':
			return (
				<p className="present-facts">
					{tour.level} · {tour.minutes} minutes · {count(tour.steps.length, 'step')}
				</p>
			)
		case 'about':
			return <Markdown text={tour.about} />
		case 'note':
			return <p className="present-say">{tour.contentNote}</p>
		case 'outside':
			return <Outside known={tour.outside} />
		case 'link':
			return <QrCode address={link} what={tour.title} />
		default:
			return null
	}
}

type StepProps = { stage: Stage; step: Step; seen: Records; records: Records }

function OfStep({ stage, step, seen, records }: StepProps): ReactNode {
	const { screen, tour, isRevealed } = stage
	switch (screen.kind) {
		case 'prompt':
			return <Prompt step={step} isRevealed={isRevealed} />
		case 'note':
			return <p className="present-say">{step.contentNote}</p>
		case 'excerpts': {
			const hide = isRevealed ? null : step.hide
			return <StepExcerpts records={seen} full={records} step={screen} hide={hide} />
		}
		case 'event':
			return <EventCard records={seen} eventId={screen.eventId} onPage={step.excerpts.length > 0} />
		case 'accounts':
			return <AccountQuotes records={seen} claimIds={screen.claimIds} />
		case 'compared':
			return <Compared records={seen} ids={screen.ids} />
		case 'figures':
			return <Figures records={seen} ids={screen.ids} />
		case 'window':
			return <WindowPicture records={seen} full={records} show={step.show} />
		case 'list':
			return <WindowList records={seen} show={step.show} />
		case 'read':
			return <Passage records={seen} {...screen} />
		case 'page':
			return <OnThePage stage={stage} step={step} />
		case 'outside':
			return isRevealed || !step.hide ? (
				<Outside known={step.outside} />
			) : (
				<p className="present-say">It comes with the reveal.</p>
			)
		case 'reveal':
			return <Revealed {...{ stage, step, records }} />
		case 'answer':
			return (
				<>
					<Markdown text={step.answer!} />
					<p className="present-note">One answer is possible. Others may be as good.</p>
				</>
			)
		case 'goals':
			return (
				<ul className="present-list">
					{tour.goals.map((goal) => (
						<li key={goal}>{goal}</li>
					))}
				</ul>
			)
		default:
			return null
	}
}

function Prompt({ step, isRevealed }: { step: Step; isRevealed: boolean }) {
	return (
		<>
			<Markdown text={step.prompt} />
			<p className="present-note">
				{SKILL[step.skill].name} · {step.minutes} min
				{step.hide && (isRevealed ? ` · Revealed: ${hiddenWords(step.hide)}` : ` · Hidden: ${hiddenWords(step.hide)}`)}
			</p>
		</>
	)
}

function Outside({ known }: { known: Step['outside'] }) {
	return (
		<ul className="present-outside">
			{known.map(({ says, basis }) => (
				<li key={says}>
					<p>{says}</p>
					<p className="present-note">Rests on: {basis}</p>
				</li>
			))}
		</ul>
	)
}

/** What a map, a table or a search shows needs the page. */
function OnThePage({ stage, step: { show } }: { stage: Stage; step: Step }) {
	const what = show.search === undefined ? VIEW[show.view ?? 'list'] : `a search for “${show.search}”`
	return (
		<>
			<p className="present-say">Here the step shows {what}: it needs the page itself.</p>
			<p className="present-row">
				<button type="button" onClick={stage.leave}>
					Leave the presentation and show it
				</button>
			</p>
			<p className="present-note">“Present” beside the step brings you back.</p>
		</>
	)
}

const VIEW = {
	timeline: 'the timeline',
	list: 'the list of events',
	table: 'the table of events',
	map: 'the map',
	words: 'the words that can be chosen otherwise',
} as const
