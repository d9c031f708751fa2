import { NuqsAdapter } from 'nuqs/adapters/react'
import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { start } from './query/start.ts'
import { createClient, RecordsProvider } from './query/useRecords.ts'
import { App } from './view/App.tsx'
import './view/theme/theme.css'

const begun = start()
const root = createRoot(document.getElementById('root')!)

function show(Page: ComponentType) {
	root.render(
		<StrictMode>
			<RecordsProvider client={createClient()}>
				<Page />
			</RecordsProvider>
		</StrictMode>,
	)
}

if (begun.inMemory) void import('./view/embed/framed.tsx').then(({ framed }) => show(framed(begun.query)))
else
	show(() => (
		<NuqsAdapter>
			<App />
		</NuqsAdapter>
	))
