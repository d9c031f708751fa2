/** The page in a test's DOM: the fixture's records, an address, a screen that matches what it is asked for. */
import { render } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { vi } from 'vitest'
import { createClient, RecordsProvider } from '../../src/query/useRecords.ts'
import { App } from '../../src/view/App.tsx'
// The page fetches them when they are needed: here they are at hand, so that no test waits for their translation.
import '../../src/view/compare/Compare.tsx'
import '../../src/view/list/List.tsx'
import '../../src/view/panel/OpenEvent.tsx'
import { type Answer, serve } from '../fixture/serve.ts'

/** Shows the page at a query; `matching` are the media queries that hold. */
export function show(query: string, { files = {}, matching = [] as string[] }: Options = {}) {
	history.replaceState(null, '', `/${query}`)
	serve(files)
	vi.stubGlobal('matchMedia', (media: string) => ({
		matches: matching.includes(media),
		addEventListener: () => {},
		removeEventListener: () => {},
	}))
	return render(
		<RecordsProvider client={createClient()}>
			<NuqsAdapter>
				<App />
			</NuqsAdapter>
		</RecordsProvider>,
	)
}

type Options = { files?: Record<string, Answer>; matching?: string[] }
