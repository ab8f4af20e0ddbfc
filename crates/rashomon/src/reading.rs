//! Inputs to readings, by several threads, in the order of the inputs.

use rashomon_extract::Gate;
use rashomon_ingest::{Input, InputError, Meta, inputs, read};
use rashomon_lexicon::Lexicon;
use rashomon_model::{NoTrace, Places, Reading, Report};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use thiserror::Error;

/// Reports that wait for a reader; bounds what lies in memory unread.
const WAITING: usize = 64;

/// What is to be read.
pub struct Wanted<'a> {
    /// Files, folders, globs, `-`.
    pub paths: &'a [String],
    /// What is known of reports beside their bytes.
    pub meta: &'a Meta,
    /// Whether reports on other matters than armed conflict are passed over.
    pub gate: Gate,
    /// Told how many reports are read.
    pub progress: &'a (dyn Fn(usize) + Sync),
}

/// What was read, and what could not be.
pub struct Readings {
    /// In the order of the inputs.
    pub readings: Vec<Reading>,
    /// In the order of the inputs.
    pub failures: Vec<Failure>,
}

/// An input that gave no reading.
#[derive(Debug, Error)]
pub enum Failure {
    /// It could not be opened or decoded.
    #[error(transparent)]
    Input(#[from] InputError),
    /// The program's own fault.
    #[error(
        "{doc}: reading it failed ({why}); this is a fault of the program, please report it with the text"
    )]
    Broke {
        /// The report.
        doc: String,
        /// The fault, for whoever repairs it.
        why: String,
    },
}

/// Where a result belongs: the input's number, and the report's within it.
type Order = (usize, usize);

/// A file is opened by the thread that reads it; a stream's reports are cut off one by one and handed out.
enum Task {
    File(Input),
    Report(Box<Report>),
}

type Done = (Order, Result<Reading, Failure>);

/// Reads every report that the paths name.
pub fn read_all(wanted: &Wanted<'_>, lexicon: &Lexicon, places: &dyn Places) -> Readings {
    let reader = Reader { wanted, lexicon, places, count: AtomicUsize::new(0) };
    let (tasks, waiting) = sync_channel::<(Order, Task)>(WAITING);
    let (finished, results) = channel::<Done>();
    let waiting = Mutex::new(waiting);
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            let (waiting, finished, reader) = (&waiting, finished.clone(), &reader);
            scope.spawn(move || reader.work(waiting, &finished));
        }
        hand_out(wanted, &tasks, &finished);
        drop((tasks, finished));
    });
    in_order(results.into_iter().collect())
}

/// Streams of many reports (JSON lines, standard input) are read here and shared out; files are opened by the readers.
fn hand_out(wanted: &Wanted<'_>, tasks: &SyncSender<(Order, Task)>, finished: &Sender<Done>) {
    for (number, input) in inputs(wanted.paths).enumerate() {
        match input {
            Err(error) => send(finished, ((number, 0), Err(error.into()))),
            Ok(input) if is_stream(&input) => {
                for (place, report) in read(input, wanted.meta).enumerate() {
                    match report {
                        Ok(report) => send_task(tasks, ((number, place), Task::Report(Box::new(report)))),
                        Err(error) => send(finished, ((number, place), Err(error.into()))),
                    }
                }
            }
            Ok(input) => send_task(tasks, ((number, 0), Task::File(input))),
        }
    }
}

fn is_stream(input: &Input) -> bool {
    input.name == "-" || input.name.ends_with(".jsonl") || input.name.ends_with(".ndjson")
}

/// The other end lives as long as the scope; were it gone, there would be nobody to tell.
fn send(finished: &Sender<Done>, done: Done) {
    let _ = finished.send(done);
}

fn send_task(tasks: &SyncSender<(Order, Task)>, task: (Order, Task)) {
    let _ = tasks.send(task);
}

struct Reader<'a> {
    wanted: &'a Wanted<'a>,
    lexicon: &'a Lexicon,
    places: &'a dyn Places,
    count: AtomicUsize,
}

impl Reader<'_> {
    fn work(&self, waiting: &Mutex<Receiver<(Order, Task)>>, finished: &Sender<Done>) {
        loop {
            let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
            match next {
                Err(_) => return,
                Ok((order, Task::Report(report))) => send(finished, (order, self.reading(*report))),
                Ok(((number, _), Task::File(input))) => {
                    for (place, report) in read(input, self.wanted.meta).enumerate() {
                        let reading = report.map_err(Failure::from).and_then(|report| self.reading(report));
                        send(finished, ((number, place), reading));
                    }
                }
            }
        }
    }

    /// One report; a fault of the rules in one report must not take the others with it.
    fn reading(&self, report: Report) -> Result<Reading, Failure> {
        let doc = report.doc.clone();
        let read = || {
            rashomon_extract::read_through(report, self.lexicon, self.places, self.wanted.gate, &mut NoTrace)
        };
        let reading = catch_unwind(AssertUnwindSafe(read))
            .map_err(|fault| Failure::Broke { doc, why: words_of(&*fault) });
        (self.wanted.progress)(self.count.fetch_add(1, Ordering::Relaxed) + 1);
        reading
    }
}

fn words_of(fault: &(dyn std::any::Any + Send)) -> String {
    let text = fault.downcast_ref::<String>().map(String::as_str).or(fault.downcast_ref::<&str>().copied());
    text.unwrap_or("no message").to_string()
}

fn in_order(mut done: Vec<Done>) -> Readings {
    done.sort_by_key(|(order, _)| *order);
    let mut all = Readings { readings: Vec::new(), failures: Vec::new() };
    for (_, result) in done {
        match result {
            Ok(reading) => all.readings.push(reading),
            Err(failure) => all.failures.push(failure),
        }
    }
    all
}
