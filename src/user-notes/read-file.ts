import * as vscode from 'vscode';
import { type OwnNoteRead, readOwnNote } from '../notes/dialects/detect';
import type { DialectId } from '../notes/dialects/dialect-id';
import { LIMITS } from '../notes/dialects/source-lines';
import { decodeNote } from '../notes/encoding';

/** Bytes above which a file is not even opened: no encoding fits the characters that are read into more. */
const MOST_BYTES = LIMITS.fileLength * 4;

/** Reads one note through the workspace's file system; `undefined` where it is gone or may not be read. */
export async function readNoteFile(uri: vscode.Uri, dialect: DialectId | undefined): Promise<OwnNoteRead | undefined> {
  const path = uri.toString();
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    if (size > MOST_BYTES) {
      const message = `the file has ${size} bytes; at most ${LIMITS.fileLength} characters are read`;
      return { dialect: undefined, entries: [], problems: [{ file: path, line: 1, code: 'file-too-large', message }] };
    }
    const text = decodeNote(await vscode.workspace.fs.readFile(uri), (bytes, encoding) => new TextDecoder(encoding).decode(bytes));
    const modified = mtime > 0 ? new Date(mtime).toISOString().slice(0, 10) : undefined;
    return readOwnNote({ path, text, ...(modified !== undefined && { modified }) }, dialect);
  } catch {
    return undefined;
  }
}
