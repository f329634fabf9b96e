//! Object stores. An object appears as a whole when its upload completes.

use std::io::{self, Read, Write};
use std::sync::Arc;

use futures_util::TryStreamExt;
use object_store::buffered::BufWriter;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use tokio::io::AsyncWriteExt;
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use super::{Part, Place};

/// Larger objects are uploaded in parts of this size, of which an upload has two in memory.
const PART: usize = 8 << 20;

/// A folder of an object store.
pub struct Store {
    store: Arc<dyn ObjectStore>,
    folder: Path,
    runtime: Handle,
}

impl Store {
    /// Opens a URL such as `s3://bucket/folder`, with credentials from the environment.
    ///
    /// # Errors
    ///
    /// If the scheme is unknown, or not a feature of this program.
    pub fn open(url: &str) -> io::Result<Self> {
        let invalid = |problem: String| io::Error::new(io::ErrorKind::InvalidInput, problem);
        let scheme = url.split(':').next().unwrap_or_default();
        let built = [("s3", cfg!(feature = "s3")), ("gs", cfg!(feature = "gs")), ("az", cfg!(feature = "az"))];
        match built.iter().find(|(name, _)| *name == scheme) {
            Some((_, true)) => {}
            Some(_) => {
                let problem = format!("`{scheme}://` is not part of this build: install it with `--features {scheme}`");
                return Err(invalid(problem));
            }
            None => return Err(invalid(format!("unknown scheme `{scheme}`: use a folder, `s3`, `gs` or `az`"))),
        }
        let url = url.parse().map_err(|error| invalid(format!("invalid URL: {error}")))?;
        // Without a choice, a connection to a store would panic. If another library has chosen, that is fine.
        #[cfg(feature = "store")]
        let _ = rustls::crypto::ring::default_provider().install_default();
        let variables =
            std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        let (store, folder) = object_store::parse_url_opts(&url, variables)?;
        Ok(Self::new(store.into(), folder))
    }

    /// A folder of this store. Call it within a Tokio runtime of several threads.
    pub fn new(store: Arc<dyn ObjectStore>, folder: Path) -> Self {
        Self { store, folder, runtime: Handle::current() }
    }

    fn path(&self, path: &str) -> Path {
        path.split('/').fold(self.folder.clone(), |folder, part| folder.join(part))
    }
}

impl Place for Store {
    fn create(&self, path: &str) -> io::Result<Box<dyn Part>> {
        let writer = BufWriter::with_capacity(self.store.clone(), self.path(path), PART).with_max_concurrency(1);
        Ok(Box::new(Upload { writer, runtime: self.runtime.clone(), is_open: true }))
    }

    fn open(&self, path: &str) -> io::Result<Option<(Box<dyn Read + Send>, u64)>> {
        match self.runtime.block_on(self.store.get(&self.path(path))) {
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            object => {
                let object = object?;
                let size = object.meta.size;
                let stream = object.into_stream();
                Ok(Some((Box::new(Download { stream, rest: Default::default(), runtime: self.runtime.clone() }), size)))
            }
        }
    }

    fn size(&self, path: &str) -> io::Result<Option<u64>> {
        match self.runtime.block_on(self.store.head(&self.path(path))) {
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            object => Ok(Some(object?.size)),
        }
    }

    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let objects = self.store.list(Some(&self.path(folder)));
        let objects: Vec<_> = self.runtime.block_on(objects.try_collect())?;
        let skipped = self.folder.parts().count();
        let relative =
            |path: &Path| path.parts().skip(skipped).map(|part| part.as_ref().to_owned()).collect::<Vec<_>>();
        let mut paths: Vec<String> = objects.iter().map(|object| relative(&object.location).join("/")).collect();
        paths.sort();
        Ok(paths)
    }

    /// An upload that was not completed is not visible. The rules of the bucket's lifecycle remove what it stored.
    fn sweep(&self, _path: &str) -> io::Result<()> {
        Ok(())
    }
}

struct Upload {
    writer: BufWriter,
    runtime: Handle,
    is_open: bool,
}

impl Write for Upload {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.runtime.block_on(self.writer.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Part for Upload {
    fn publish(mut self: Box<Self>) -> io::Result<()> {
        self.is_open = false;
        self.runtime.clone().block_on(self.writer.shutdown())
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if self.is_open {
            // Without a connection, the parts stay until the rules of the bucket remove them. A part can be dropped where
            // the runtime runs.
            let _ = block_in_place(|| self.runtime.clone().block_on(self.writer.abort()));
        }
    }
}

struct Download<S> {
    stream: S,
    rest: bytes::Bytes,
    runtime: Handle,
}

impl<S: futures_util::TryStream<Ok = bytes::Bytes, Error = object_store::Error> + Unpin> Read for Download<S> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        while self.rest.is_empty() {
            match self.runtime.block_on(self.stream.try_next())? {
                Some(bytes) => self.rest = bytes,
                None => return Ok(0),
            }
        }
        let length = target.len().min(self.rest.len());
        target[..length].copy_from_slice(&self.rest.split_to(length));
        Ok(length)
    }
}
