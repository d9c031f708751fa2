import { isAlone } from '../../query/inlined.ts'
import { useFile } from '../../query/useFile.ts'

/** The page as one file: where it is offered, and how to make it. */
export function FileTab({ dataVersion }: { dataVersion: string }) {
	return (
		<>
			<p>
				The whole page as one file, with its records, fonts and licences: it opens by double click, from a stick or a
				folder, needs no network and asks nobody for anything.
			</p>
			{isAlone() ? (
				<p>
					This is that file: pass it on as it is. Its records are version <code>{dataVersion}</code> and stay so.
				</p>
			) : (
				<Offered dataVersion={dataVersion} />
			)}
			<details>
				<summary>How to make it</summary>
				<p>
					In the folder of the project, <code>npm run build:single</code> writes <code>dist/datelines.html</code> from
					the pages in <code>seeds/</code>. Put beside the site (<code>npm run build</code> first), it is offered here.
				</p>
			</details>
		</>
	)
}

function Offered({ dataVersion }: { dataVersion: string }) {
	const file = useFile()
	if (file === undefined) return <p role="status">Looking whether this site offers it…</p>
	if (file === null) return <p role="status">This site does not offer it.</p>
	return (
		<>
			<p>
				<a className="share-download" href={new URL(file.file, document.baseURI).href} download={file.file}>
					Download {file.file}
				</a>{' '}
				<small>
					{megabytes(file.bytes)} MB, {megabytes(file.gzip)} MB on the way here; version <code>{file.dataVersion}</code>{' '}
					of the records
				</small>
			</p>
			{file.dataVersion !== dataVersion && (
				<p className="note">
					Its records are another version than those on this page (<code>{dataVersion}</code>).
				</p>
			)}
		</>
	)
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
