//! Folders of this machine, or mounted ones.

use std::fs::{self, File, TryLockError};
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process;

use super::disk::{Disk, StandardDisk};
use super::{Part, Place};

/// A folder.
///
/// A file is written under a temporary name, `.NAME.PROCESS-NUMBER.part`, which no pattern such as `*.parquet` matches: some
/// readers also match hidden files. The file is locked while it is written. Another process may therefore remove temporary
/// files that are not locked: their process has ended.
pub struct Local<D = StandardDisk> {
    folder: PathBuf,
    disk: D,
}

const SUFFIX: &str = ".part";

impl<D: Disk> Local<D> {
    pub fn new(folder: PathBuf, disk: D) -> Self {
        Self { folder, disk }
    }

    /// Creates a folder and makes its name durable.
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        let missing = folder.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.is_dir());
        let created: Vec<&Path> = missing.collect();
        self.disk.create_folder(folder)?;
        for path in created {
            sync_folder(&self.disk, parent(path))?;
        }
        Ok(())
    }

    /// The temporary files of this path.
    fn leftovers(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        let start = format!(".{}.", name(path));
        let entries = match fs::read_dir(parent(path)) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut leftovers = Vec::new();
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
            if name.strip_prefix(&start).and_then(|rest| rest.strip_suffix(SUFFIX)).is_some_and(is_number) {
                leftovers.push(entry.path());
            }
        }
        Ok(leftovers)
    }

    fn remove_leftovers(&self, path: &Path) -> io::Result<()> {
        for leftover in self.leftovers(path)? {
            let Ok(file) = File::open(&leftover) else { continue };
            // A file system without locks keeps its leftovers, because their processes may be alive.
            if file.try_lock().is_ok() {
                match self.disk.remove(&leftover) {
                    Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Creates a temporary file for this path that only this process writes.
    fn temporary(&self, path: &Path) -> io::Result<(PathBuf, File)> {
        for number in 0.. {
            let temporary = parent(path).join(format!(".{}.{}-{number}{SUFFIX}", name(path), process::id()));
            let file = match self.disk.create(&temporary) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                file => file?,
            };
            // Between both steps, another process may take the file for a leftover and remove it.
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => continue,
                Err(TryLockError::Error(_)) => return Ok((temporary, file)),
                Ok(()) if temporary.exists() => return Ok((temporary, file)),
                Ok(()) => continue,
            }
        }
        Err(io::Error::other("no free temporary name"))
    }
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Makes the names in a folder durable, where the system can.
fn sync_folder(disk: &impl Disk, folder: &Path) -> io::Result<()> {
    if cfg!(unix) { disk.sync(&File::open(folder)?) } else { Ok(()) }
}

impl<D: Disk> Place for Local<D> {
    fn create(&self, path: &str) -> io::Result<Box<dyn Part>> {
        let path = self.folder.join(path);
        self.create_folder(parent(&path))?;
        self.remove_leftovers(&path)?;
        let (temporary, file) = self.temporary(&path)?;
        let writer = BufWriter::with_capacity(1 << 16, Writing { file, disk: self.disk.clone() });
        Ok(Box::new(Temporary { writer, temporary, path, is_published: false }))
    }

    fn open(&self, path: &str) -> io::Result<Option<(Box<dyn Read + Send>, u64)>> {
        match File::open(self.folder.join(path)) {
            Err(error) if is_absent(&error) => Ok(None),
            file => {
                let file = file?;
                let size = file.metadata()?.len();
                Ok(Some((Box::new(file), size)))
            }
        }
    }

    fn size(&self, path: &str) -> io::Result<Option<u64>> {
        match fs::metadata(self.folder.join(path)) {
            Err(error) if is_absent(&error) => Ok(None),
            metadata => Ok(Some(metadata?).filter(fs::Metadata::is_file).map(|metadata| metadata.len())),
        }
    }

    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let mut paths = Vec::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            let entries = match fs::read_dir(self.folder.join(&folder)) {
                Err(error) if is_absent(&error) => continue,
                entries => entries?,
            };
            for entry in entries {
                let entry = entry?;
                // Names that are not Unicode are not names of this program.
                let Ok(name) = entry.file_name().into_string() else { continue };
                let path = format!("{folder}/{name}");
                let list = if entry.file_type()?.is_dir() { &mut folders } else { &mut paths };
                list.push(path);
            }
        }
        paths.retain(|path| !path.ends_with(SUFFIX));
        paths.sort();
        Ok(paths)
    }

    fn sweep(&self, path: &str) -> io::Result<()> {
        self.remove_leftovers(&self.folder.join(path))
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

struct Writing<D> {
    file: File,
    disk: D,
}

impl<D: Disk> Write for Writing<D> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.disk.write(&mut self.file, bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Temporary<D: Disk> {
    writer: BufWriter<Writing<D>>,
    temporary: PathBuf,
    path: PathBuf,
    is_published: bool,
}

impl<D: Disk> Write for Temporary<D> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

impl<D: Disk> Part for Temporary<D> {
    fn publish(mut self: Box<Self>) -> io::Result<()> {
        self.writer.flush()?;
        let Writing { file, disk } = self.writer.get_ref();
        disk.sync(file)?;
        disk.rename(&self.temporary, &self.path)?;
        sync_folder(disk, parent(&self.path))?;
        self.is_published = true;
        Ok(())
    }
}

impl<D: Disk> Drop for Temporary<D> {
    fn drop(&mut self) {
        if !self.is_published {
            // The next run removes what cannot be removed now.
            let _ = self.writer.get_ref().disk.remove(&self.temporary);
        }
    }
}
