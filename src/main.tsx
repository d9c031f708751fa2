import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient, RecordsProvider } from './query/useRecords.ts'
import { App } from './view/App.tsx'
import './view/theme/theme.css'

createRoot(document.getElementById('root')!).render(
	<StrictMode>
		<RecordsProvider client={createClient()}>
			<NuqsAdapter>
				<App />
			</NuqsAdapter>
		</RecordsProvider>
	</StrictMode>,
)
