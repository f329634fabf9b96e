//! Object stores, and operations on them that fail.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::StreamExt;
use futures_util::TryStreamExt;
use futures_util::stream::BoxStream;
use iadvize_cli::export::period::By;
use iadvize_cli::export::place::{Place, Store};
use iadvize_platform::Platform;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{
    CopyOptions, Error, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore, ObjectStoreExt,
    PutMultipartOptions, PutOptions, PutPayload, PutResult, Result, UploadPart,
};

use super::support::{Folder, export, tasks};

/// A store of which one operation fails.
#[derive(Debug)]
struct Faulty {
    inner: Arc<InMemory>,
    /// How many operations succeed before.
    left: Arc<AtomicUsize>,
}

fn operate(left: &AtomicUsize) -> Result<()> {
    match left.fetch_sub(1, Ordering::SeqCst) {
        0 => Err(Error::Generic { store: "faulty", source: "the store failed".into() }),
        _ => Ok(()),
    }
}

impl fmt::Display for Faulty {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("faulty")
    }
}

#[async_trait::async_trait]
impl ObjectStore for Faulty {
    async fn put_opts(&self, path: &Path, payload: PutPayload, options: PutOptions) -> Result<PutResult> {
        operate(&self.left)?;
        self.inner.put_opts(path, payload, options).await
    }

    async fn put_multipart_opts(&self, path: &Path, options: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>> {
        operate(&self.left)?;
        let inner = self.inner.put_multipart_opts(path, options).await?;
        Ok(Box::new(FaultyUpload { inner, left: self.left.clone() }))
    }

    async fn get_opts(&self, path: &Path, options: GetOptions) -> Result<GetResult> {
        operate(&self.left)?;
        self.inner.get_opts(path, options).await
    }

    fn delete_stream(&self, paths: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        self.inner.delete_stream(paths)
    }

    fn list(&self, folder: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        self.inner.list(folder)
    }

    async fn list_with_delimiter(&self, folder: Option<&Path>) -> Result<ListResult> {
        self.inner.list_with_delimiter(folder).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        self.inner.copy_opts(from, to, options).await
    }
}

#[derive(Debug)]
struct FaultyUpload {
    inner: Box<dyn MultipartUpload>,
    left: Arc<AtomicUsize>,
}

#[async_trait::async_trait]
impl MultipartUpload for FaultyUpload {
    fn put_part(&mut self, payload: PutPayload) -> UploadPart {
        match operate(&self.left) {
            Ok(()) => self.inner.put_part(payload),
            Err(error) => Box::pin(async { Err(error) }),
        }
    }

    async fn complete(&mut self) -> Result<PutResult> {
        operate(&self.left)?;
        self.inner.complete().await
    }

    async fn abort(&mut self) -> Result<()> {
        self.inner.abort().await
    }
}

async fn objects(store: &InMemory) -> BTreeMap<String, Vec<u8>> {
    let mut objects = BTreeMap::new();
    for object in store.list(None).try_collect::<Vec<_>>().await.unwrap() {
        let bytes = store.get(&object.location).await.unwrap().bytes().await.unwrap();
        objects.insert(object.location.to_string().strip_prefix("lake/").unwrap().to_owned(), bytes.to_vec());
    }
    objects
}

fn place(store: Arc<dyn ObjectStore>) -> Arc<dyn Place> {
    Arc::new(Store::new(store, Path::from("lake")))
}

#[tokio::test(flavor = "multi_thread")]
async fn each_operation_can_fail() {
    let platform = Platform::start().await.unwrap();
    let tasks = || {
        let mut tasks = tasks("transactions", "parquet", By::Quarter);
        tasks.truncate(2);
        tasks
    };
    let folder = Folder::new();
    export(&platform, folder.place(), tasks()).await.unwrap();
    let expected = folder.tree();
    for left in 0.. {
        let inner = Arc::new(InMemory::new());
        let faulty = Faulty { inner: inner.clone(), left: Arc::new(AtomicUsize::new(left)) };
        let left_after = faulty.left.clone();
        let result = export(&platform, place(Arc::new(faulty)), tasks()).await;
        for (name, bytes) in objects(&inner).await {
            assert!(expected.get(&name) == Some(&bytes), "{name} is not whole");
        }
        if left_after.load(Ordering::SeqCst) <= left {
            result.unwrap();
            assert!(left > 5 && objects(&inner).await == expected, "{left} operations");
            break;
        }
        result.unwrap_err();
        export(&platform, place(inner.clone()), tasks()).await.unwrap();
        assert!(objects(&inner).await == expected, "operation {left}");
    }
}

/// A large object is uploaded in parts, and invisible before the last one.
#[tokio::test(flavor = "multi_thread")]
async fn a_large_object_appears_as_a_whole() {
    let bytes: Vec<u8> = (0..20_000_000u32).map(|number| (number % 251) as u8).collect();
    for (left, is_visible) in [(0, false), (1, false), (2, false), (3, false), (4, false), (5, true)] {
        let inner = Arc::new(InMemory::new());
        let faulty = Faulty { inner: inner.clone(), left: Arc::new(AtomicUsize::new(left)) };
        let place = place(Arc::new(faulty));
        let written = tokio::task::spawn_blocking({
            let bytes = bytes.clone();
            move || {
                let mut part = place.create("large/file").unwrap();
                bytes.chunks(100_000).try_for_each(|chunk| part.write_all(chunk))?;
                part.publish()
            }
        });
        assert_eq!(written.await.unwrap().is_ok(), is_visible, "operation {left}");
        let objects = objects(&inner).await;
        assert_eq!(objects.get("large/file"), is_visible.then_some(&bytes), "operation {left}");
    }
}

/// Dropping an upload, also where a runtime runs, aborts it.
#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_upload_is_aborted() {
    let inner = Arc::new(InMemory::new());
    let place = place(inner.clone());
    let part = tokio::task::spawn_blocking(move || {
        let mut part = place.create("file").unwrap();
        part.write_all(&vec![0; 20_000_000]).unwrap();
        part
    });
    drop(part.await.unwrap());
    assert_eq!(inner.list(None).count().await, 0);
}
