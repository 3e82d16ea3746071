/** What TypeScript’s own list of the DOM lacks: https://wicg.github.io/file-system-access/ */
interface FolderPermission {
  mode: 'read' | 'readwrite';
}

interface FileSystemHandle {
  queryPermission(permission: FolderPermission): Promise<PermissionState>;
  requestPermission(permission: FolderPermission): Promise<PermissionState>;
}

interface Window {
  showDirectoryPicker(options: FolderPermission & { id: string }): Promise<FileSystemDirectoryHandle>;
}

interface FileSystemDirectoryHandle {
  values(): AsyncIterableIterator<FileSystemHandle>;
}
