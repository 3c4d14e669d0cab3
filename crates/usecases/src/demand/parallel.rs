//! The same work on many things at once, results in their order. Leaves out what the work is.

/// Threads at most.
const THREADS: usize = 4;
/// Fewer things are not worth a thread.
const FEWEST: usize = 256;

/// `work` on each of `things`, on as many threads as there are processors; blocks until all is done.
pub(crate) fn in_parallel<T: Sync, U: Send>(things: &[T], work: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = things.len().div_ceil(processors.clamp(1, THREADS)).max(FEWEST);
    let work = &work;
    let parts: Vec<_> = std::thread::scope(|scope| {
        let part = |part: &'_ [T]| part.iter().map(work).collect::<Vec<U>>();
        let running: Vec<_> =
            things.chunks(share).map(|chunk| scope.spawn(move || part(chunk))).collect();
        running.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
    });
    let whole = |part: std::thread::Result<Vec<U>>| {
        part.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    };
    parts.into_iter().flat_map(whole).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_things() {
        let things: Vec<u32> = (0..2_000).collect();
        let doubled: Vec<u32> = things.iter().map(|n| n * 2).collect();
        assert_eq!(in_parallel(&things, |n| n * 2), doubled);
        assert!(in_parallel(&[], |n: &u32| *n).is_empty());
    }
}
