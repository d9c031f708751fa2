import type { Records } from '../../query/select.ts'
import type { Url } from '../../query/url.ts'
import { useWalkthroughs } from '../../query/walkthrough/useWalkthroughs.ts'
import { Failure, Loading } from '../state/State.tsx'
import { useTheme } from '../theme/useTheme.ts'
import { NoTour } from '../walkthrough/NoTour.tsx'
import { SpeakerWindow } from './SpeakerWindow.tsx'
import { StageView } from './StageView.tsx'
import '../walkthrough/walkthrough.css'
import '../keys/keys.css'
import './present.css'
import './text.css'
import './controls.css'
import './words.css'
import './window.css'
import './dialog.css'
import './small.css'

/** A walkthrough on the whole screen, or, in a window of its own, what goes with it for who speaks. */
export default function Present({ records, url }: { records: Records; url: Url }) {
	const loaded = useWalkthroughs(records)
	const { state } = url
	useTheme(state.theme)
	const tour = loaded.status === 'ready' ? loaded.data.find(({ id }) => id === state.tour) : undefined
	if (tour && state.speaker !== null) return <SpeakerWindow {...{ records, tour, url }} channelId={state.speaker} />
	if (tour) return <StageView key={tour.id} {...{ records, tour, url }} />
	return (
		<main id="view" className="page">
			{loaded.status === 'loading' && <Loading />}
			{loaded.status === 'failed' && <Failure error={loaded.error} onRetry={loaded.retry} />}
			{loaded.status === 'ready' && <NoTour {...{ url, records }} />}
		</main>
	)
}
