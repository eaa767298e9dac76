/** How long a browser may take to begin with a download, in milliseconds. */
const PATIENCE = 60_000;

/** Gives the visitor a file. It is made here and goes nowhere else. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked at once, the file would be empty in some browsers.
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
