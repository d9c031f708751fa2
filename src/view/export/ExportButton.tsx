import { Suspense, useState } from 'react'
import type { Records } from '../../query/select.ts'
import { late } from '../state/late.tsx'
import type { Scope } from './scopes.ts'

const ExportDialog = late(() => import('./ExportDialog.tsx'))

type Props = { records: Records | null; scopes: Scope[]; label: string }

/** Opens the dialog that writes what is shown to a file; the dialog is fetched when it is asked for. */
export function ExportButton({ records, scopes, label }: Props) {
	const [isOpen, setOpen] = useState(false)
	return (
		<>
			<button type="button" className="export-button" disabled={!records} onClick={() => setOpen(true)}>
				{label}
			</button>
			{isOpen && records && (
				<Suspense fallback={null}>
					<ExportDialog records={records} scopes={scopes} onClose={() => setOpen(false)} />
				</Suspense>
			)}
		</>
	)
}
